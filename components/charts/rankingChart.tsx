import { leaderText } from "@/components/leaderboard/leaderText";
import { unitKind } from "@/components/leaderboard/metricWords";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { type Locale, translator } from "@/lib/platform/messages";
import { BAR_ROW, RankedBars } from "./RankedBars";
import type { TakenChart } from "./takenChart";

export interface RankingOf {
  query: LeaderboardQuery;
  board: Leaderboard;
  areas: readonly AreaFacts[];
  notices: readonly string[];
}

/** The rows of a page of a ranking as bars; null where nobody is ranked. */
export function rankingChart({ query, board, areas, notices }: RankingOf, locale: Locale): TakenChart | null {
  const { edition, revision, metric, network, league, scope, rows } = board;
  if (rows.length === 0 || board.maxValue === null) return null;
  const t = translator(locale, "chart");
  const words = translator(locale, "vocabulary");
  const title = translator(locale, "leaderboard")("title", { league: words(`league.${league}`), onNetwork: words(`onNetwork.${network}`) });
  return {
    title: t("ranking.title", {
      ranking: scope.kind === "national" ? title : `${title}, ${scope.name}`,
      metric: words(`metric.${metric.id}`),
    }),
    sentence: leaderText(board, areas, query.q !== undefined, locale),
    drawing: { svg: <RankedBars bars={barsOf(board, query, locale)} max={board.maxValue} />, height: rows.length * BAR_ROW },
    table: tableOf(board, title, locale),
    about: {
      source: [
        ...new Set(rows.flatMap((row) => [row.source, ...row.parts.map((part) => part.source)]).flatMap((source) => source?.label ?? [])),
      ].join(" ; "),
      method: t("ranking.method", { version: metric.version, metric: words(`metric.${metric.id}`) }),
      unit: words(`unit.${metric.id}`, { kind: unitKind(metric, network) }),
      day: formatDay(edition.referenceOn, "day", locale),
      edition: { code: edition.code, title: edition.title, revision },
      path: rankingAddress(query, { edition: edition.code, revision, pageSize: DEFAULT_RANKING.pageSize, me: undefined }),
      notices,
    },
  };
}

function barsOf({ rows, league, metric }: Leaderboard, { me }: LeaderboardQuery, locale: Locale) {
  return rows.map(({ territory, rank, value }) => ({
    key: `${territory.level}/${territory.code}`,
    rank: formatRank(rank, genderOf(league), locale),
    name: territory.name,
    value,
    text: formatValue(metric, value, locale),
    mine: me?.level === territory.level && me.code === territory.code,
  }));
}

function tableOf({ rows, league, metric }: Leaderboard, caption: string, locale: Locale): TakenChart["table"] {
  const t = translator(locale, "chart");
  const number = (value: number | null) => ({ value, text: value === null ? "" : formatNumber(value, locale) });
  return {
    caption,
    columns: [
      { header: "rank", label: t("ranking.rank"), number: true },
      { header: "rank_best", label: t("ranking.best"), number: true },
      { header: "rank_worst", label: t("ranking.worst"), number: true },
      { header: "level", label: t("ranking.level") },
      { header: "code", label: t("ranking.code") },
      { header: "territory", label: t("ranking.territory") },
      { header: "population", label: t("ranking.population"), number: true },
      { header: "value", label: t("ranking.value"), number: true },
      { header: "observed_on", label: t("ranking.day") },
    ],
    rows: rows.map(({ rank, rankBest, rankWorst, territory, value, observedOn, datePrecision }) => [
      { value: rank, text: formatRank(rank, genderOf(league), locale) },
      number(rankBest),
      number(rankWorst),
      { value: territory.level, text: translator(locale, "vocabulary")(`level.${territory.level}`) },
      { value: territory.code, text: territory.code },
      { value: territory.name, text: territory.name },
      number(territory.population),
      { value, text: formatValue(metric, value, locale) },
      { value: observedOn, text: formatDay(observedOn, datePrecision ?? "day", locale) },
    ]),
  };
}
