import { readTerritoryAccounts, type TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { listEditions, type PublishedEdition } from "@/lib/data/edition/listEditions";
import { type Answer, chooseAnswer } from "@/lib/data/ranking/chooseAnswer";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { readDistribution } from "@/lib/data/ranking/readDistribution";
import { readLastRanked } from "@/lib/data/ranking/readLastRanked";
import { type Peer, readPeers } from "@/lib/data/ranking/readPeers";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import type { AccountHistory, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { readTerritory, type TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { LATEST } from "@/lib/domain/edition/editionCode";
import { territoryPath } from "@/lib/domain/territory/slug";

export interface TerritoryPage {
  territory: TerritoryDetails;
  /** Canonical. */
  path: string;
  editions: readonly PublishedEdition[];
  /** Null when no edition is published, or the one asked for does not know the territory. */
  rankings: TerritoryRankings | null;
  /** Title of the latest edition, where it does not rank the territory and an older one is shown in its place. */
  otherwise: string | null;
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
  const { rankings, answer, otherwise } = await readAnswer(key, asked, editions);
  const league = rankings?.territory.league ?? null;
  const revision = rankings && { edition: rankings.edition.code, revision: rankings.edition.revision };
  const list = answer && revision && { network: answer.on.network, metric: answer.by.metric.id, ...revision };
  const [distribution, peers] = await Promise.all([
    list && league ? readDistribution({ ...list, league }) : [],
    list ? readPeers({ ...key, ...list }) : [],
  ]);
  return { territory, path: territoryPath(territory), editions, rankings, otherwise, answer, distribution, peers, accounts, histories };
}

/** The edition asked for; where none is named and the latest has no rank for the territory, the latest that has one. */
async function readAnswer(
  key: TerritoryKey,
  asked: { edition: string; revision?: number | undefined },
  editions: readonly PublishedEdition[],
) {
  const latest = editions[0];
  if (asked.edition === LATEST && !latest) return { rankings: null, answer: null, otherwise: null };
  const rankings = await readTerritoryRankings({ ...key, ...asked });
  const answer = rankings && chooseAnswer(rankings);
  if (answer || asked.edition !== LATEST) return { rankings, answer, otherwise: null };
  const older = await readLastRanked(key);
  if (older === null) return { rankings, answer, otherwise: null };
  const found = await readTerritoryRankings({ ...key, edition: older });
  return { rankings: found, answer: found && chooseAnswer(found), otherwise: latest?.title ?? null };
}
