import { readTerritoryAccounts, type TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { listEditions, type PublishedEdition } from "@/lib/data/edition/listEditions";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { readDistribution } from "@/lib/data/ranking/readDistribution";
import { type Peer, readPeers } from "@/lib/data/ranking/readPeers";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { readTerritory, type TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { readTerritoryAnswer, type TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { territoryPath } from "@/lib/domain/territory/slug";

export interface TerritoryPage extends TerritoryAnswer {
  territory: TerritoryDetails;
  /** Canonical. */
  path: string;
  editions: readonly PublishedEdition[];
  /** Of the answer's list, highest first. */
  distribution: readonly number[];
  peers: readonly Peer[];
  accounts: readonly TerritoryAccount[];
  histories: readonly AccountHistory[];
}

/**
 * All that a territory's page shows.
 * @returns null for a territory that does not exist
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function readTerritoryPage(
  key: TerritoryKey,
  asked: { edition: string; revision?: number | undefined },
): Promise<TerritoryPage | null> {
  const [territory, editions, accounts, histories] = await Promise.all([
    readTerritory(key.level, key.code),
    listEditions(),
    readTerritoryAccounts(key),
    readTerritoryHistory(key),
  ]);
  if (!territory) return null;
  const found = await readTerritoryAnswer(key, asked, editions[0]);
  const { rankings, answer } = found;
  const league = rankings?.territory.league ?? null;
  const revision = rankings && { edition: rankings.edition.code, revision: rankings.edition.revision };
  const list = answer && revision && { network: answer.on.network, metric: answer.by.metric.id, ...revision };
  const [distribution, peers] = await Promise.all([
    list && league ? readDistribution({ ...list, league }) : [],
    list ? readPeers({ ...key, ...list }) : [],
  ]);
  return { ...found, territory, path: territoryPath(territory), editions, distribution, peers, accounts, histories };
}
