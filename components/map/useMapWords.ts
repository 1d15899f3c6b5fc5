import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import type { MapRead } from "@/lib/data/map/readMap";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { AreaValue } from "@/lib/domain/map/mapValues";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import type { AskedMap } from "@/lib/gate/mapQuery";

/** What a map shows, in words. */
export function useMapWords(query: AskedMap, { kind }: Pick<MapRead, "kind">) {
  const t = useTranslations("map");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { unit } = useMetricWords();
  const { metric, network } = query;
  const value = (figure: number) =>
    metric === "presence"
      ? t("percent", { value: formatNumber(figure, locale, 1) })
      : formatValue({ id: metric, decimals: METRIC_DEFINITIONS[metric].decimals }, figure, locale);
  const measure = metric === "presence" ? t("presence") : words(`metric.${metric}`);
  return {
    value,
    measure,
    /** Of presence, the percentage says it all. */
    unit: metric === "presence" ? null : unit({ id: metric, kind }, network),
    title: t("caption", {
      measure,
      on: words(`onNetwork.${network}`),
      whom: t(`whom.${query.level}`),
      median: String(metric !== "presence"),
      by: query.by,
    }),
    said: (area: AreaValue) =>
      area.value === null ? t("areaWithout", { name: area.name }) : t("areaSaid", { name: area.name, value: value(area.value) }),
  };
}
