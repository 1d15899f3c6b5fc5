import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { listAreas } from "@/lib/data/territory/listAreas";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { RANKING_BARS } from "../bars/RankedBars";
import { registeredChart } from "../registeredChart";
import { rankingChart } from "./rankingChart";

/** The first rows of a ranking. */
export const readRankingChart = registeredChart(rankingQuery.omit({ q: true, page: true, pageSize: true }), async (asked, locale) => {
  const query = leaderboardQuery({ ...asked, page: 1, pageSize: RANKING_BARS });
  const [board, areas, simulation] = await Promise.all([readLeaderboard(query), listAreas(), simulationNotice(locale)]);
  return rankingChart({ query, board, areas, notices: cardNotices(board.edition, simulation, locale) }, locale);
});
