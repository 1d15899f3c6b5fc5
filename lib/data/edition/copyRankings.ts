import type pg from "pg";
import { NETWORKS } from "@/lib/domain/account/network";
import { CanonicalList } from "@/lib/domain/edition/CanonicalList";
import type { FrozenEdition } from "@/lib/domain/edition/frozenEdition";
import type { InputOrdinals } from "@/lib/domain/edition/InputOrdinals";
import {
  METRICS,
  type NotRankedRow,
  type PublishedFit,
  type RankedList,
  type RankedRow,
  type RankInScope,
  type Ranking,
} from "@/lib/domain/ranking/contract";
import { LEAGUES } from "@/lib/domain/territory/league";
import type { BinaryRows } from "../copy/BinaryRows";
import { copyInto } from "../copy/copyInto";
import type { Sha256 } from "./Sha256";

export interface RankingsToCopy {
  edition: FrozenEdition;
  ordinals: InputOrdinals;
  portions: Iterable<Ranking>;
  hash: Sha256;
}
/** A list without its rows. */
export type ListHeading = Pick<RankedList, "network" | "metric" | "metricVersion" | "league" | "kind" | "counts"> & { id: number };

export interface CopiedRankings {
  lists: ListHeading[];
  fits: PublishedFit[];
  ranked: number;
  notRanked: number;
  /** Identifiers kept for the lists of this revision, used or not: the bounds of its partition. */
  firstListId: number;
  endListId: number;
}

const COLUMNS = [
  ...["list_id", "position", "territory_id", "region_code", "departement_code", "reason", "value", "audience", "observed_on"],
  ...["input_ordinal", "rank", "rank_best", "rank_worst", "tied", "region_rank", "region_rank_best", "region_rank_worst", "region_tied"],
  ...["departement_rank", "departement_rank_best", "departement_rank_worst", "departement_tied", "movement", "previous_rank"],
  ...["previous_region_rank", "previous_departement_rank", "missing_networks"],
];

/** Networks, and `all`. */
const MOST_LISTS = (NETWORKS.length + 1) * METRICS.length * LEAGUES.length;

/** Writes the rows of all lists, by list and position, and puts each into the hash as it goes: the ranking is walked once. */
export async function copyRankings(
  client: pg.PoolClient,
  table: string,
  { edition, ordinals, portions, hash }: RankingsToCopy,
): Promise<CopiedRankings> {
  const firstListId = await reserveListIds(client);
  const networkType = await readNetworkType(client);
  const form = new CanonicalList(edition.territories);
  const copied: CopiedRankings = { lists: [], fits: [], ranked: 0, notRanked: 0, firstListId, endListId: firstListId + MOST_LISTS };

  function* writeList(rows: BinaryRows, list: RankedList, id: number) {
    const { network } = list;
    hash.add(form.head(list));
    for (const row of list.ranked) {
      const ordinal = ordinals.find(network, row.territoryId, row.kind);
      writeRanked(rows, id, row, ordinal, networkType);
      hash.add(form.ranked(row, ordinal));
      yield;
    }
    hash.add(form.middle(list));
    for (const row of list.notRanked) {
      const ordinal = ordinals.find(network, row.territoryId, row.kind);
      writeNotRanked(rows, id, row, ordinal, networkType);
      hash.add(form.notRanked(row, ordinal));
      yield;
    }
    hash.add(form.tail(list));
  }
  function* write(rows: BinaryRows) {
    for (const { lists, fits } of portions) {
      copied.fits.push(...fits);
      for (const list of lists) {
        const id = firstListId + copied.lists.length;
        yield* writeList(rows, list, id);
        const { network, metric, metricVersion, league, kind, counts } = list;
        copied.lists.push({ id, network, metric, metricVersion, league, kind, counts });
        copied.ranked += list.ranked.length;
        copied.notRanked += list.notRanked.length;
      }
    }
  }
  await copyInto(client, `${table} (${COLUMNS.join(", ")})`, write, "FREEZE");
  return copied;
}

/** A run of identifiers, one after the other: editions are published one at a time, so nobody else draws from the sequence meanwhile. */
async function reserveListIds(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ first: number; last: number }>(
    "SELECT min(id) AS first, max(id) AS last FROM (SELECT nextval(pg_get_serial_sequence('ranking_list', 'id')) AS id FROM generate_series(1, $1))",
    [MOST_LISTS],
  );
  const { first, last } = rows[0] ?? { first: 0, last: 0 };
  if (last - first + 1 !== MOST_LISTS) throw new Error(`identifiers of lists are not in a row: ${first}–${last}`);
  return first;
}

async function readNetworkType(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ oid: number }>("SELECT 'network'::regtype::oid AS oid");
  return rows[0]?.oid ?? 0;
}

function writeRanked(rows: BinaryRows, listId: number, row: RankedRow, ordinal: number | null, networkType: number): void {
  writePlace(rows, listId, row);
  rows.label(null);
  rows.float8(row.value);
  rows.int8(row.audience);
  rows.day(row.observedOn);
  rows.int4(ordinal);
  writeRank(rows, row.national);
  writeRank(rows, row.region);
  writeRank(rows, row.departement);
  rows.label(row.movement);
  rows.int4(row.previousRank);
  rows.int4(row.previousRegionRank);
  rows.int4(row.previousDepartementRank);
  rows.labels([], networkType);
}

function writeNotRanked(rows: BinaryRows, listId: number, row: NotRankedRow, ordinal: number | null, networkType: number): void {
  writePlace(rows, listId, row);
  rows.label(row.reason);
  rows.float8(null);
  rows.int8(row.audience);
  rows.day(row.observedOn);
  rows.int4(ordinal);
  for (let scope = 0; scope < 3; scope += 1) writeRank(rows, null);
  rows.label(null);
  for (let previous = 0; previous < 3; previous += 1) rows.int4(null);
  rows.labels(row.missingNetworks, networkType);
}

function writePlace(rows: BinaryRows, listId: number, row: RankedRow | NotRankedRow): void {
  rows.row(COLUMNS.length);
  rows.int4(listId);
  rows.int4(row.position);
  rows.int4(row.territoryId);
  rows.label(row.regionCode);
  rows.label(row.departementCode);
}

function writeRank(rows: BinaryRows, ranks: RankInScope | null): void {
  rows.int4(ranks?.rank ?? null);
  rows.int4(ranks?.best ?? null);
  rows.int4(ranks?.worst ?? null);
  rows.bool(ranks?.tied ?? null);
}
