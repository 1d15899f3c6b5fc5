import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";
import { parseQuery } from "@/lib/gate/parseQuery";

export const DEFAULT_RANKING: LeaderboardQuery = leaderboardQuery(rankingQuery.parse({}));

/**
 * The ranking that an address asks for: the same parameters as the API's. A form sends its empty fields too, and empty is absent; what a
 * campaign link adds is not ours to judge.
 * @throws ExpectedError `bad-value` for a value that does not exist
 */
export function readRankingQuery(parameters: Readonly<Record<string, string | string[] | undefined>>): LeaderboardQuery {
  const given = Object.keys(rankingQuery.shape).map((name) => [name, [parameters[name] ?? []].flat().at(-1)?.trim() ?? ""]);
  return leaderboardQuery(parseQuery(rankingQuery, new URLSearchParams(given)));
}
