import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Scatter as ScatterFacts } from "@/lib/data/ranking/scatter";
import { formatDay } from "@/lib/domain/format/formatDay";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import { roundHalfUp } from "@/lib/domain/ranking/roundHalfUp";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { type Locale, translator } from "@/lib/platform/messages";
import { drawScatter } from "./drawScatter";
import { fitWords } from "./fitWords";
import { Scatter } from "./Scatter";
import { SCATTER } from "./scatterDrawing";
import { scatterRows, scatterWords } from "./scatterWords";
import type { ChartTable, TakenChart } from "./takenChart";

interface ScatterOf {
  scatter: ScatterFacts;
  edition: EditionFacts;
  notices: readonly string[];
}

/** A scatter to take away: its file has the points that it names. */
export function scatterChart({ scatter, edition, notices }: ScatterOf, locale: Locale): TakenChart {
  const { subject, network, league, group, mine } = scatter;
  const t = translator(locale, "scatter");
  const words = translator(locale, "vocabulary");
  const metric = subject === "audience" ? "expected_ratio" : "engagement_rate";
  const { code, revision, referenceOn, title } = edition;
  const me = mine ? { level: mine.territory.level, code: mine.territory.code } : undefined;
  const { x, y } = scatterWords(scatter, locale);
  return {
    title: t("taken", { title: t(`title.${subject}`), group: words(`group.${group}`), onNetwork: words(`onNetwork.${network}`) }),
    sentence: sentenceOf(scatter, locale),
    drawing: { svg: <Scatter drawing={drawScatter(scatter, locale)} cloud={scatter.cloud} />, height: SCATTER.height },
    table: tableOf(scatter, locale),
    about: {
      source: t("source", { title }),
      method: t("method", { n: scatter.cloud.n }),
      unit: `${x} ; ${y}`,
      day: formatDay(referenceOn, "day", locale),
      edition: { code, title, revision },
      path: rankingAddress({ ...DEFAULT_RANKING, edition: code, revision, network, league, metric, me }),
      notices,
    },
  };
}

function sentenceOf(scatter: ScatterFacts, locale: Locale): string {
  const t = translator(locale, "scatter");
  const { subject, fit, cloud } = scatter;
  if (subject === "posts") return t("noLimits", { posts: THRESHOLDS.posts });
  if (!fit) return t("tooFew", { group: THRESHOLDS.group, found: cloud.n });
  const { of, values, side } = fitWords(scatter, fit, locale);
  return `${t.markup(`doubled.${of}`, { ...values, b: (text) => text })} ${t(`reading.${of}`, { side })}`;
}

function tableOf(scatter: ScatterFacts, locale: Locale): ChartTable {
  const t = translator(locale, "scatter");
  const taken = translator(locale, "chart");
  const words = scatterWords(scatter, locale);
  const isOfAudience = scatter.subject === "audience";
  const fitted = scatter.fit !== null;
  const { decimals } = METRIC_DEFINITIONS[isOfAudience ? "audience" : "engagement_rate"];
  const rounded = (value: number) => roundHalfUp(value, decimals);
  const header = isOfAudience ? ["population", "audience"] : [scatter.subject === "posts" ? "posts" : "audience", "engagement_rate"];
  const [x = "", y = ""] = header;
  return {
    caption: t(scatter.peers ? "named" : "shown"),
    columns: [
      { header: "level", label: taken("ranking.level") },
      { header: "code", label: taken("ranking.code") },
      { header: "territory", label: t("territory") },
      { header: x, label: words.x, number: true },
      { header: y, label: words.y, number: true },
      ...(fitted
        ? [
            { header: "expected", label: words.expected, number: true },
            { header: isOfAudience ? "expected_ratio" : "expected_engagement_ratio", label: words.ratio, number: true },
          ]
        : []),
    ],
    rows: scatterRows(scatter).map(({ territory, expected, ratio, ...point }) => [
      { value: territory.level, text: translator(locale, "vocabulary")(`level.${territory.level}`) },
      { value: territory.code, text: territory.code },
      { value: territory.name, text: territory.name },
      { value: point.x, text: words.xOf(point.x) },
      { value: rounded(point.y), text: words.yOf(point.y) },
      ...(expected === null || ratio === null
        ? []
        : [
            { value: rounded(expected), text: words.yOf(expected) },
            { value: ratio, text: words.ratioOf(ratio) },
          ]),
    ]),
  };
}
