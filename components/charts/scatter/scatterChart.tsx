import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Scatter as ScatterFacts } from "@/lib/data/ranking/scatter";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Fit } from "@/lib/domain/ranking/contract";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { joinTexts } from "@/lib/platform/joinTexts";
import { type Locale, translator } from "@/lib/platform/messages";
import type { TakenChart } from "../takenChart";
import { drawScatter } from "./drawScatter";
import { fitWords } from "./fitWords";
import { Scatter } from "./Scatter";
import { SCATTER } from "./scatterDrawing";
import { scatterFile, scatterTable } from "./scatterTables";
import { scatterWords } from "./scatterWords";

interface ScatterOf {
  scatter: ScatterFacts;
  edition: EditionFacts;
  notices: readonly string[];
}

/** A scatter to take away: its file has all that is drawn. */
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
    table: scatterTable(scatter, locale),
    file: scatterFile(scatter, locale),
    about: {
      source: t("source", { title, subject }),
      method: [t("method", { n: scatter.cloud.n }), ...(scatter.fit ? [fittedBy(scatter.fit, subject, locale)] : [])].join(" "),
      unit: joinTexts([x, y], locale),
      day: formatDay(referenceOn, "day", locale),
      codes: { metric: { id: metric, ...METRIC_DEFINITIONS[metric] }, network, referenceOn },
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

/** Enough to draw the line again: with so many decimals it stays within a thousandth of the published one. */
const DECIMALS = 4;

function fittedBy({ alpha, beta, betaLow, betaHigh, r2 }: Fit, subject: ScatterFacts["subject"], locale: Locale): string {
  const text = (value: number) => formatNumber(value, locale, DECIMALS).replace("-", "−");
  const slope = subject === "audience" ? "β" : "γ";
  const values = { alpha: text(alpha), beta: text(beta), low: text(betaLow), high: text(betaHigh), r2: text(r2) };
  return translator(locale, "scatter")("fitted", { slope, ...values });
}
