import { readTerritoryAccounts, type TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { listEditions, type PublishedEdition } from "@/lib/data/edition/listEditions";
import { type Answer, chooseAnswer } from "@/lib/data/ranking/chooseAnswer";
import { readDistribution } from "@/lib/data/ranking/readDistribution";
import { type Peer, readPeers } from "@/lib/data/ranking/readPeers";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import type { AccountHistory, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { readTerritory, type TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { Level } from "@/lib/domain/territory/level";
import { territoryPath } from "@/lib/domain/territory/slug";

export interface TerritoryPage {
  territory: TerritoryDetails;
  /** Canonical. */
  path: string;
  editions: readonly PublishedEdition[];
  /** Null when no edition is published, or the one asked for does not know the territory. */
  rankings: TerritoryRankings | null;
  answer: Answer | null;
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
  key: { level: Level; code: string },
  asked: { edition: string; revision?: number | undefined },
): Promise<TerritoryPage | null> {
  const [territory, editions, accounts, histories] = await Promise.all([
    readTerritory(key.level, key.code),
    listEditions(),
    readTerritoryAccounts(key),
    readTerritoryHistory(key),
  ]);
  if (!territory) return null;
  const none = asked.edition === "latest" && editions.length === 0;
  const rankings = none ? null : await readTerritoryRankings({ ...key, ...asked });
  const answer = rankings && chooseAnswer(rankings);
  const league = rankings?.territory.league ?? null;
  const list = answer && { network: answer.on.network, metric: answer.by.metric.id, ...asked };
  const [distribution, peers] = await Promise.all([
    list && league ? readDistribution({ ...list, league }) : [],
    list ? readPeers({ ...key, ...list }) : [],
  ]);
  return { territory, path: territoryPath(territory), editions, rankings, answer, distribution, peers, accounts, histories };
}
