import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { readWeights } from "@/lib/domain/ranking/ownWeights";
import { leaderboardQuery, rankingPageQuery, rankingQuery } from "@/lib/gate/api/queries";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";

export const DEFAULT_RANKING: LeaderboardQuery = leaderboardQuery(rankingQuery.parse({}));

/**
 * The ranking that an address asks for.
 * @throws ExpectedError `bad-value` for a value that does not exist
 */
export function readRankingQuery(query: URLSearchParams): LeaderboardQuery {
  const { weights, ...asked } = parsePageQuery(rankingPageQuery, joined(query));
  const own = weights === undefined ? null : readWeights(weights);
  return { ...leaderboardQuery(asked), ...(own ? { weights: own } : {}) };
}

/** A form without a script sends each of the five weights by itself. */
export function hasLooseWeights(query: URLSearchParams): boolean {
  return query.getAll("weights").length > 1;
}

function joined(query: URLSearchParams): URLSearchParams {
  if (!hasLooseWeights(query)) return query;
  const together = new URLSearchParams(query);
  const weights = query.getAll("weights");
  // None above zero is no index of anybody's: the ranking without weights of the reader's.
  if (weights.every((weight) => weight === "0")) together.delete("weights");
  else together.set("weights", weights.join("-"));
  return together;
}
