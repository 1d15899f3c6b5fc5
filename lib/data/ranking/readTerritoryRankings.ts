import type { TerritoryKey } from "./leaderboard";
import type { TerritoryRankings } from "./territoryRankings";

/**
 * What a revision says of one territory, on each network and metric.
 * @returns null when the revision has no such territory
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readTerritoryRankings(
  key: TerritoryKey & { edition?: string | undefined; revision?: number | undefined },
): Promise<TerritoryRankings | null> {
  throw new Error(`not read yet: ${key.code}`);
}
