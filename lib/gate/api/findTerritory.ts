import { readTerritoryAccounts } from "@/lib/data/account/readTerritoryAccounts";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readTerritoryPosts } from "@/lib/data/post/readTerritoryPosts";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { isCodeOf } from "@/lib/domain/territory/code";
import { ExpectedError } from "@/lib/platform/errors";
import { unknownTerritory } from "../unknownTerritory";
import type { TerritoryAnswer } from "./answers";
import { territoryAnswer } from "./territoryAnswer";

/**
 * Everything public about one territory.
 * @throws ExpectedError `unknown-territory`, `unknown-edition`, `unknown-revision`
 */
export async function findTerritory(
  key: TerritoryKey,
  query: { edition: string; revision?: number | undefined },
): Promise<TerritoryAnswer> {
  const details = isCodeOf(key.level, key.code) ? await readTerritory(key.level, key.code) : null;
  if (!details) throw unknownTerritory(key);
  const [accounts, histories, rankings, simulation] = await Promise.all([
    readTerritoryAccounts(key),
    readTerritoryHistory(key),
    readRankings({ ...key, ...query }),
    isSimulation(),
  ]);
  const shown = rankings && { edition: rankings.edition.code, revision: rankings.edition.revision };
  const posts = shown ? await readTerritoryPosts(key, shown) : [];
  return territoryAnswer({ details, accounts, histories, rankings, posts, simulation });
}

/** A territory can be read before the first edition. */
async function readRankings(query: Parameters<typeof readTerritoryRankings>[0]): Promise<TerritoryRankings | null> {
  return readTerritoryRankings(query).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.code === "no-edition") return null;
    throw error;
  });
}
