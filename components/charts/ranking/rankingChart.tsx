import { leaderText } from "@/components/leaderboard/leaderText";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { joinTexts } from "@/lib/platform/joinTexts";
import type { Locale } from "@/lib/platform/messages";
import { BAR_ROW, RankedBars } from "../bars/RankedBars";
import type { TakenChart } from "../takenChart";
import { rankingAbout, rankingTitle } from "./rankingAbout";
import { rankingTable } from "./rankingTable";

export interface RankingOf {
  query: LeaderboardQuery;
  board: Leaderboard;
  areas: readonly AreaFacts[];
  notices: readonly string[];
}

/** The rows of a page of a ranking as bars; null where nobody is ranked. */
export function rankingChart({ query, board, areas, notices }: RankingOf, locale: Locale): TakenChart | null {
  const { rows } = board;
  if (rows.length === 0 || board.maxValue === null) return null;
  const { title, ranking } = rankingTitle(board, locale);
  const sources = rows.flatMap((row) => [row.source, ...row.parts.map((part) => part.source)]).flatMap((source) => source?.label ?? []);
  return {
    title,
    sentence: leaderText(board, areas, query.q !== undefined, locale),
    drawing: { svg: <RankedBars bars={barsOf(board, query, locale)} max={board.maxValue} />, height: rows.length * BAR_ROW },
    table: rankingTable(board, ranking, locale),
    about: rankingAbout({ query, board, notices, source: joinTexts(sources, locale) }, locale),
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
