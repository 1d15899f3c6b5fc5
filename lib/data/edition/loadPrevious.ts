import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Metric, PreviousFigure, PreviousList, PreviousRanking, PreviousRow, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { readInPieces } from "../copy/readInPieces";
import { readFrozenInputs, readFrozenTerritories } from "./readFrozenInputs";
import type { StoredRevision } from "./readRevision";

export interface LoadedPrevious {
  ranking: PreviousRanking;
  /** By account, the ordinal of the figure that the revision used of it. */
  ordinals: ReadonlyMap<number, number>;
}

/**
 * What a revision used and found, for the growth and the movements of the one that follows it: its frozen rows, never the live tables.
 * Inside a transaction.
 */
export async function loadPrevious(client: pg.PoolClient, revision: StoredRevision): Promise<LoadedPrevious> {
  const { figures, ordinals } = await readUsedFigures(client, revision);
  const lists = await readLists(client, revision.id);
  const metrics = revision.metrics as PreviousRanking["metrics"];
  return { ranking: { networks: revision.networks, metrics, figures, lists }, ordinals };
}

/** Of the counted accounts, the figures of the kind that their network compared. */
async function readUsedFigures(client: pg.PoolClient, revision: StoredRevision) {
  const kinds = await readKinds(client, revision.id);
  const { accounts } = await readFrozenInputs(client, revision);
  const figures: PreviousFigure[] = [];
  const ordinals = new Map<number, number>();
  let ordinal = 1;
  for (const { territoryId, network, accountId, counted, figures: known } of accounts) {
    const index = counted ? known.findIndex(({ kind }) => kind === kinds.get(network)) : -1;
    const figure = known[index];
    if (figure) {
      figures.push({ territoryId, network, accountId, figure });
      ordinals.set(accountId, ordinal + index);
    }
    ordinal += Math.max(1, known.length);
  }
  return { figures, ordinals };
}

async function readKinds(client: pg.PoolClient, revisionId: number): Promise<Map<Network, MetricKind>> {
  const { rows } = await client.query<{ network: Network; kind: MetricKind }>(
    "SELECT DISTINCT network, kind FROM ranking_list WHERE revision_id = $1 AND kind IS NOT NULL",
    [revisionId],
  );
  return new Map(rows.map(({ network, kind }) => [network, kind]));
}

async function readLists(client: pg.PoolClient, revisionId: number): Promise<PreviousList[]> {
  const { rows: found } = await client.query<{ id: number; network: RankedNetwork; metric: Metric; league: League }>(
    "SELECT id, network, metric, league FROM ranking_list WHERE revision_id = $1 ORDER BY id",
    [revisionId],
  );
  const lists = new Map(found.map(({ id, ...list }) => [id, { ...list, rows: [] as PreviousRow[] }]));
  // The areas of a territory are those frozen with it: read once, not in each of its rows.
  const areas = new Map((await readFrozenTerritories(client, revisionId)).map((territory) => [territory.id, territory]));
  const sql = `
    SELECT list_id, territory_id, rank, region_rank, departement_rank FROM ranking_row
    WHERE list_id = ANY ($1) ORDER BY list_id, position`;
  for await (const rows of readInPieces<RowOfList>(client, "previous_rows", sql, [[...lists.keys()]])) {
    for (const [listId, territoryId, rank, regionRank, departementRank] of rows) {
      const { regionCode = null, departementCode = null } = areas.get(territoryId) ?? {};
      lists.get(listId)?.rows.push({ territoryId, regionCode, departementCode, rank, regionRank, departementRank });
    }
  }
  return [...lists.values()];
}

type RowOfList = [listId: number, territoryId: number, rank: number | null, regionRank: number | null, departementRank: number | null];
