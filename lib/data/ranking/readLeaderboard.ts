import type { Leaderboard, LeaderboardQuery } from "./leaderboard";

/**
 * One page of a frozen leaderboard, in its frozen order.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`, `bad-value` (region, departement), `not-offered`,
 *   `unknown-page` (past the end of both lists; page 1 always exists)
 */
export async function readLeaderboard(query: LeaderboardQuery): Promise<Leaderboard> {
  throw new Error(`not read yet: ${query.metric}`);
}
