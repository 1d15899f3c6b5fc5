import { leaderText } from "@/components/leaderboard/leaderText";
import { unitKind } from "@/components/leaderboard/metricWords";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { type Locale, translator } from "@/lib/platform/messages";
import { BAR_ROW, RankedBars } from "../bars/RankedBars";
import type { TakenChart } from "../takenChart";
import { rankingTable } from "./rankingTable";

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
    table: rankingTable(board, title, locale),
    about: {
      source: [
        ...new Set(rows.flatMap((row) => [row.source, ...row.parts.map((part) => part.source)]).flatMap((source) => source?.label ?? [])),
      ].join(" ; "),
      method: t(metric.id === "observatory_index" ? "ranking.methodOfIndex" : "ranking.method", {
        version: metric.version,
        metric: words(`metric.${metric.id}`),
      }),
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
