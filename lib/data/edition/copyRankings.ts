import type { Hash } from "node:crypto";
import type pg from "pg";
import { NETWORKS } from "@/lib/domain/account/network";
import type { CanonicalBytes } from "@/lib/domain/edition/CanonicalBytes";
import { CanonicalList } from "@/lib/domain/edition/CanonicalList";
import type { FrozenEdition } from "@/lib/domain/edition/frozenEdition";
import type { InputOrdinals } from "@/lib/domain/edition/InputOrdinals";
import { type ComputedList, METRICS, type PublishedFit, type RankedList, type RankingPortion } from "@/lib/domain/ranking";
import { LEAGUES } from "@/lib/domain/territory/league";
import type { BinaryRows } from "../copy/BinaryRows";
import { copyInto } from "../copy/copyInto";
import { CopiedIndexes } from "./copyIndexes";
import { RANKING_ROW_COLUMNS, RankingRows } from "./RankingRows";

export interface RankingsToCopy {
  edition: FrozenEdition;
  ordinals: InputOrdinals;
  portions: Iterable<RankingPortion>;
  /** The canonical form as it is written, and the hash that takes it when it is full. */
  out: CanonicalBytes;
  hash: Hash;
}
/** A list without its rows. */
export type ListHeading = Pick<RankedList, "network" | "metric" | "metricVersion" | "league" | "kind" | "counts"> & { id: number };

export interface CopiedRankings {
  lists: ListHeading[];
  fits: PublishedFit[];
  indexes: CopiedIndexes;
  ranked: number;
  notRanked: number;
  /** Identifiers kept for the lists of this revision, used or not: the bounds of its partition. */
  firstListId: number;
  endListId: number;
}

/** Networks, and `all`. */
const MOST_LISTS = (NETWORKS.length + 1) * METRICS.length * LEAGUES.length;

/** Writes the rows of all lists, by list and position, and puts each into the hash as it goes: the ranking is walked once. */
export async function copyRankings(
  client: pg.PoolClient,
  table: string,
  { edition, ordinals, portions, out, hash }: RankingsToCopy,
): Promise<CopiedRankings> {
  const firstListId = await reserveListIds(client);
  const networkType = await readNetworkType(client);
  const form = new CanonicalList(out, edition.territories);
  const digest = (piece: Uint8Array) => void hash.update(piece);
  const copied: CopiedRankings = {
    ...{ lists: [], fits: [], indexes: new CopiedIndexes(), ranked: 0, notRanked: 0 },
    ...{ firstListId, endListId: firstListId + MOST_LISTS },
  };

  /** Yields where there is enough to send or to hash, not at each of two million rows. */
  function* writeList(table: RankingRows, list: ComputedList, id: number) {
    const accounts = ordinals.on(list.network);
    form.head(list);
    for (const row of list.ranked()) {
      const input = accounts?.find(row.territoryId, row.kind) ?? null;
      table.ranked(id, row, input);
      form.ranked(row, input);
      if (row.index !== null) copied.indexes.keep(id, row.position, row.index);
      copied.ranked += 1;
      if (out.full) out.give(digest);
      if (table.rows.full) yield;
    }
    form.middle(list);
    for (const row of list.notRanked()) {
      const input = accounts?.find(row.territoryId, row.kind) ?? null;
      table.notRanked(id, row, input);
      form.notRanked(row, input);
      copied.notRanked += 1;
      if (out.full) out.give(digest);
      if (table.rows.full) yield;
    }
    form.tail(list);
  }
  async function* write(rows: BinaryRows) {
    const table = new RankingRows(rows, edition.territories, networkType);
    for (const { lists, fits } of portions) {
      copied.fits.push(...fits);
      for (const list of lists) {
        const id = firstListId + copied.lists.length;
        await list.ready?.();
        yield* writeList(table, list, id);
        const { network, metric, metricVersion, league, kind, counts } = list;
        copied.lists.push({ id, network, metric, metricVersion, league, kind, counts });
      }
    }
  }
  await copyInto(client, `${table} (${RANKING_ROW_COLUMNS.join(", ")})`, write, "FREEZE");
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
