import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";

export const DEFAULT_RANKING: LeaderboardQuery = leaderboardQuery(rankingQuery.parse({}));

/**
 * The ranking that an address asks for.
 * @throws ExpectedError `bad-value` for a value that does not exist
 */
export function readRankingQuery(query: URLSearchParams): LeaderboardQuery {
  return leaderboardQuery(parsePageQuery(rankingQuery, query));
}
