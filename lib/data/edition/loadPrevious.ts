import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Metric, PreviousFigure, PreviousList, PreviousRanking, PreviousRow, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { readIntegers } from "../copy/readIntegers";
import { readFrozenInputs, readFrozenTerritories } from "./readFrozenInputs";
import { readListBounds } from "./readListBounds";
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
  const lists = new Map(found.map(({ id, ...list }) => [id, { ...list, ranks: [] as number[] }]));
  const [first, last] = await readListBounds(client, revisionId);
  const sql = `SELECT list_id, territory_id, rank, region_rank, departement_rank FROM ranking_row WHERE list_id BETWEEN ${first} AND ${last}`;
  await readIntegers(client, sql, 1 + WIDTH, (values) => {
    const ranks = lists.get(values[0] ?? 0)?.ranks;
    for (let column = 1; column <= WIDTH; column += 1) ranks?.push(values[column] ?? 0);
  });
  // The areas of a territory are those frozen with it: read once, not in each of its rows.
  const areas = new Map((await readFrozenTerritories(client, revisionId)).map((territory) => [territory.id, territory]));
  return [...lists.values()].map(({ ranks, ...list }) => ({ ...list, rows: new PreviousRows(Int32Array.from(ranks), areas) }));
}

/** Numbers kept of a row: the territory and its three ranks, 0 for none. */
const WIDTH = 4;

/** The rows of a list, made as they are walked: of two million, numbers are kept and no object. */
class PreviousRows implements Iterable<PreviousRow> {
  constructor(
    private readonly ranks: Int32Array,
    private readonly areas: ReadonlyMap<number, Pick<PreviousRow, "regionCode" | "departementCode">>,
  ) {}

  *[Symbol.iterator](): Generator<PreviousRow> {
    const { ranks, areas } = this;
    for (let at = 0; at < ranks.length; at += WIDTH) {
      const territoryId = ranks[at] ?? 0;
      const { regionCode = null, departementCode = null } = areas.get(territoryId) ?? {};
      const [rank, regionRank, departementRank] = [ranks[at + 1] || null, ranks[at + 2] || null, ranks[at + 3] || null];
      yield { territoryId, regionCode, departementCode, rank, regionRank, departementRank };
    }
  }
}
