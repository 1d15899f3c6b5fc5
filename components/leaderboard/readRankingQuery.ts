import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { leaderboardQuery, rankingQuery } from "@/lib/gate/api/queries";

export const DEFAULT_RANKING: LeaderboardQuery = leaderboardQuery(rankingQuery.parse({}));

/**
 * The ranking that an address asks for: the same parameters as the API's. A form sends its empty fields too, and empty is absent; what a
 * campaign link adds is not ours to judge.
 * @returns null when a value is not one that exists: such a page does not exist
 */
export function readRankingQuery(parameters: Record<string, string | string[] | undefined>): LeaderboardQuery | null {
  const given = Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const text = (Array.isArray(value) ? value.at(-1) : value)?.trim();
      return text ? [[name, text]] : [];
    }),
  );
  const parsed = rankingQuery.safeParse(given);
  return parsed.success ? leaderboardQuery(parsed.data) : null;
}
