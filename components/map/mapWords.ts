import { unitKind } from "@/components/leaderboard/metricWords";
import type { MapRead } from "@/lib/data/map/readMap";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import { type AreaValue, orderAreas } from "@/lib/domain/map/mapValues";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import type { AskedMap } from "@/lib/gate/mapQuery";
import { type Locale, translator } from "@/lib/platform/messages";

/** What a map shows, in words. */
export function mapWords(query: AskedMap, { kind, areas, edition }: MapRead, locale: Locale) {
  const t = translator(locale, "map");
  const words = translator(locale, "vocabulary");
  const { metric, network } = query;
  const value = (figure: number) =>
    metric === "presence"
      ? t("percent", { value: formatNumber(figure, locale, 1) })
      : formatValue({ id: metric, decimals: METRIC_DEFINITIONS[metric].decimals }, figure, locale);
  const known = orderAreas(areas, "value").flatMap((area) => (area.value === null ? [] : [{ ...area, value: area.value }]));
  const measure = metric === "presence" ? t("presence") : words(`metric.${metric}`);
  const whom = query.league === undefined ? t(`whom.${query.level}`) : words(`leagueSome.${query.league}`, { count: 2 });
  const title = t("caption", { measure, on: words(`onNetwork.${network}`), whom, median: String(metric !== "presence"), by: query.by });
  return {
    value,
    measure,
    unit: unitOf(),
    title,
    /** From the lowest to the highest. */
    sentence: sentenceOf(),
    /** The areas that have a value, the highest first. */
    known,
    said: (area: AreaValue) =>
      area.value === null ? t("areaWithout", { name: area.name }) : t("areaSaid", { name: area.name, value: value(area.value) }),
  };

  function sentenceOf(): string {
    const [high, low] = [known.at(0), known.at(-1)];
    if (high === undefined || low === undefined) return t("empty", { title, edition: edition.title });
    return t("sentence", {
      ...{ title, edition: edition.title, count: known.length },
      ...{ high: value(high.value), highName: high.name, low: value(low.value), lowName: low.name },
    });
  }

  /** Of presence, the percentage says it all. */
  function unitOf(): string | null {
    if (metric === "presence") return null;
    if (metric === "engagement_rate" || metric === "posts_per_day") return words(`unitAlone.${metric}`);
    return words(`unit.${metric}`, { kind: unitKind({ kind }, network) });
  }
}
