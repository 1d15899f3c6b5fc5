import { unitKind } from "@/components/leaderboard/metricWords";
import { territoryPage } from "@/components/share/pictureAddresses";
import { answerText } from "@/components/territory/answerText";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { Distribution } from "@/lib/data/ranking/readDistribution";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import { type Locale, translator } from "@/lib/platform/messages";
import type { TakenChart } from "../takenChart";
import { STRIP_HEIGHT, Strip } from "./Strip";
import { isLogarithmic } from "./stripScale";

export interface PositionOf {
  rankings: TerritoryRankings;
  answer: Answer;
  distribution: Distribution;
  notices: readonly string[];
}

/** A territory among all those ranked in its league; null where they are fewer than two, or all the same. */
export function positionChart(
  { rankings, answer: { on, by }, answer, distribution, notices }: PositionOf,
  locale: Locale,
): TakenChart | null {
  const { edition, territory } = rankings;
  const { values, ranked, median } = distribution;
  const [low, high] = [Math.min(...values, by.value), Math.max(...values, by.value)];
  if (territory.league === null || values.length < 2 || low === high) return null;
  const t = translator(locale, "chart");
  const words = translator(locale, "vocabulary");
  const text = (value: number) => formatValue(by.metric, value, locale);
  const unit = words(`unit.${by.metric.id}`, { kind: unitKind(by.metric, on.network) });
  const metric = words(`metric.${by.metric.id}`);
  const labels = { low: text(low), high: text(high), mine: `${territory.name} ${text(by.value)}`, median: t("position.median") };
  const row = (name: string, value: number) => [
    { value: name, text: name },
    { value, text: text(value) },
  ];
  const columns = [
    { header: "drawn", label: t("position.drawn"), rowHeader: true },
    { header: "value", label: metric, number: true },
  ] as const;
  // One's own line says its value: among the others it would be counted twice.
  const others = values.toSpliced(values.indexOf(by.value), values.includes(by.value) ? 1 : 0);
  const sampled = values.length < ranked;
  const method = t("position.caption", { league: words(`leagueSome.${territory.league}`, { count: 1 }), metric });
  return {
    title: t("position.title", {
      name: territory.name,
      onNetwork: words(`onNetwork.${on.network}`),
      league: words(`league.${territory.league}`),
    }),
    sentence: answerText(answer, territory.league, locale),
    drawing: { svg: <Strip values={values} mine={by.value} median={median} labels={labels} />, height: STRIP_HEIGHT },
    table: {
      caption: method,
      columns,
      rows: [
        row(territory.name, by.value),
        row(t("position.greatest"), high),
        ...(median === null ? [] : [row(t("position.median"), median)]),
        row(t("position.least"), low),
      ],
    },
    file: {
      columns,
      rows: [
        ["mine", by.value],
        ...(median === null ? [] : [["median", median]]),
        ...others.map((value) => [sampled ? "sampled" : "ranked", value]),
      ],
    },
    about: {
      source: translator(locale, "scatter")("source", { title: edition.title, subject: "other" }),
      method: [
        method,
        ...(sampled ? [t("position.sampled", { drawn: formatNumber(values.length, locale), ranked: formatNumber(ranked, locale) })] : []),
        ...(median === null ? [] : [t("position.half", { value: text(median), unit })]),
        ...(isLogarithmic(low, high) ? [t("position.logarithmic")] : []),
      ].join(" "),
      unit,
      day: formatDay(edition.referenceOn, "day", locale),
      codes: {
        metric: { id: by.metric.id, version: by.metric.version, unit: by.metric.unit },
        network: on.network,
        referenceOn: edition.referenceOn,
      },
      edition: { code: edition.code, title: edition.title, revision: edition.revision },
      path: territoryPage(territory, edition),
      notices,
    },
  };
}
