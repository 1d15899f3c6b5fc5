import { readTerritoryAccounts, type TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { readTerritoryAwards, type TerritoryAward } from "@/lib/data/award/readTerritoryAwards";
import { listEditions, type PublishedEdition } from "@/lib/data/edition/listEditions";
import { type NetworkPosts, readTerritoryPosts } from "@/lib/data/post/readTerritoryPosts";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { type Distribution, readDistribution } from "@/lib/data/ranking/readDistribution";
import { type PastRanks, readPastRanks } from "@/lib/data/ranking/readPastRanks";
import { type Peer, readPeers } from "@/lib/data/ranking/readPeers";
import { readScatter } from "@/lib/data/ranking/readScatter";
import type { Scatter } from "@/lib/data/ranking/scatter";
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
  /** Of the answer's list. */
  distribution: Distribution;
  peers: readonly Peer[];
  /** Audience on population, on the network of the answer; null where it cannot be drawn. */
  scatter: Scatter | null;
  /** By the metric of the answer; null without one. */
  past: PastRanks | null;
  accounts: readonly TerritoryAccount[];
  histories: readonly AccountHistory[];
  awards: readonly TerritoryAward[];
  posts: readonly NetworkPosts[];
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
  const [territory, editions, accounts, histories, awards] = await Promise.all([
    readTerritory(key.level, key.code),
    listEditions(),
    readTerritoryAccounts(key),
    readTerritoryHistory(key),
    readTerritoryAwards(key),
  ]);
  if (!territory) return null;
  const found = await readTerritoryAnswer(key, asked, editions[0]);
  const { rankings, answer } = found;
  const league = rankings?.territory.league ?? null;
  const revision = rankings && { edition: rankings.edition.code, revision: rankings.edition.revision };
  const list = answer && revision && { network: answer.on.network, metric: answer.by.metric.id, ...revision };
  const [distribution, peers, scatter, past, posts] = await Promise.all([
    list && league ? readDistribution({ ...list, league }) : { values: [], ranked: 0, median: null },
    list ? readPeers({ ...key, ...list }) : [],
    list && league ? readScatter({ ...list, league, subject: "audience", me: key }) : null,
    list ? readPastRanks(key, list) : null,
    revision ? readTerritoryPosts(key, revision) : [],
  ]);
  return {
    ...found,
    territory,
    path: territoryPath(territory),
    editions,
    distribution,
    peers,
    scatter,
    past,
    accounts,
    histories,
    awards,
    posts,
  };
}
