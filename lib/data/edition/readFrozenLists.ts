import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { FrozenAccount, FrozenList, FrozenNotRankedRow, FrozenRankedRow } from "@/lib/domain/edition/frozenEdition";
import type { IndexStanding, Movement, PublishedFit, RankInScope, Reason, ScopeCount } from "@/lib/domain/ranking/contract";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";
import { readInPieces } from "../copy/readInPieces";
import { INDEX_STANDING } from "./indexStanding";

/**
 * The lists of a revision as they were frozen, one at a time, in the order of their identifiers. Inside a transaction.
 * @param accounts the frozen inputs: the kind of a row's figure is that of the input it names
 */
export async function* readFrozenLists(
  client: pg.PoolClient,
  revisionId: number,
  accounts: readonly FrozenAccount[],
): AsyncGenerator<FrozenList> {
  const kinds = kindsByOrdinal(accounts);
  const { rows: headings } = await client.query<Omit<FrozenList, "ranked" | "notRanked" | "counts"> & { id: number }>(
    `SELECT id, network, metric, metric_version AS "metricVersion", league, kind FROM ranking_list WHERE revision_id = $1 ORDER BY id`,
    [revisionId],
  );
  for (const { id, ...heading } of headings) {
    const ranked: FrozenRankedRow[] = [];
    const notRanked: FrozenNotRankedRow[] = [];
    for await (const rows of readInPieces<StoredRow>(client, "frozen_rows", ROWS, [id])) {
      for (const row of rows) {
        // The input of a row without a figure is its account, whose figure, if it has one, is not comparable: it names no kind.
        const kind = row[8] === null || row[6] === null ? null : (kinds[row[8]] ?? null);
        if (row[4] === null) ranked.push(rankedRow(row, kind));
        else notRanked.push({ ...placeOf(row, kind), reason: row[4], missingNetworks: row[25] });
      }
    }
    yield { ...heading, ranked, notRanked, counts: await readCounts(client, id) };
  }
}

export async function readFits(client: pg.PoolClient, revisionId: number): Promise<PublishedFit[]> {
  const { rows } = await client.query<PublishedFit>(
    `SELECT network, "group", subject, n, alpha, beta, beta_se AS "betaSe", beta_low AS "betaLow", beta_high AS "betaHigh", r2
     FROM edition_fit WHERE revision_id = $1`,
    [revisionId],
  );
  return rows;
}

/** By ordinal, the kind of the figure; undefined where an account has none. */
function kindsByOrdinal(accounts: readonly FrozenAccount[]): (MetricKind | undefined)[] {
  const kinds: (MetricKind | undefined)[] = [undefined]; // ordinals begin at 1
  for (const { figures } of accounts) {
    if (figures.length === 0) kinds.push(undefined);
    else for (const { kind } of figures) kinds.push(kind);
  }
  return kinds;
}

async function readCounts(client: pg.PoolClient, listId: number): Promise<ScopeCount[]> {
  const { rows } = await client.query<ScopeCount>(
    "SELECT scope, code, ranked, unranked FROM ranking_scope WHERE list_id = $1 ORDER BY scope, code",
    [listId],
  );
  return rows;
}

const ROWS = `
  SELECT territory_id, position, region_code, departement_code, reason, value, r.audience, observed_on, input_ordinal,
    rank, rank_best, rank_worst, tied, region_rank, region_rank_best, region_rank_worst, region_tied,
    departement_rank, departement_rank_best, departement_rank_worst, departement_tied,
    movement, previous_rank, previous_region_rank, previous_departement_rank, missing_networks::text[], ${INDEX_STANDING}
  FROM ranking_row r LEFT JOIN ranking_index x USING (list_id, position) WHERE list_id = $1 ORDER BY position`;

type FourRanks = [rank: number | null, best: number, worst: number, tied: boolean];
type StoredRow = [
  territoryId: number,
  position: number,
  regionCode: string | null,
  departementCode: string | null,
  reason: Exclude<Reason, "no-account"> | null,
  value: number,
  audience: number | null,
  observedOn: Day | null,
  inputOrdinal: number | null,
  ...national: FourRanks,
  ...region: FourRanks,
  ...departement: FourRanks,
  movement: Movement | null,
  previousRank: number | null,
  previousRegionRank: number | null,
  previousDepartementRank: number | null,
  missingNetworks: Network[],
  index: IndexStanding | null,
];

function rankedRow(row: StoredRow, kind: MetricKind | null): FrozenRankedRow {
  return {
    ...placeOf(row, kind),
    value: row[5],
    national: ranksAt(row, 9) ?? { rank: 0, best: 0, worst: 0, tied: false },
    region: ranksAt(row, 13),
    departement: ranksAt(row, 17),
    movement: row[21],
    previousRank: row[22],
    previousRegionRank: row[23],
    previousDepartementRank: row[24],
    index: row[26],
  };
}

function placeOf(row: StoredRow, kind: MetricKind | null) {
  return {
    territoryId: row[0],
    position: row[1],
    regionCode: row[2],
    departementCode: row[3],
    audience: row[6],
    observedOn: row[7],
    input: row[8],
    kind,
  };
}

/** The ranks of a scope are four in a row. */
function ranksAt(row: StoredRow, from: 9 | 13 | 17): RankInScope | null {
  const [rank, best, worst, tied] = row.slice(from, from + 4) as FourRanks;
  return rank === null ? null : { rank, best, worst, tied };
}
