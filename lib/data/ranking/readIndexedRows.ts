import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import type { IndexParts } from "@/lib/domain/ranking/contract";
import { halfStepsOf } from "@/lib/domain/ranking/ownWeights";
import type { Level } from "@/lib/domain/territory/level";

/** Official ranks in one kind of scope, one a row. */
interface Ranks {
  /** 0 where the row lies in no such scope. */
  rank: Int32Array;
  tied: Uint8Array;
  /** Of the région or the département; null where there is none. */
  code: readonly (string | null)[] | null;
}
/** The ranked rows of a list by the index, by position: what other weights need of them, in columns. */
export interface IndexedList {
  territoryIds: Int32Array;
  levels: readonly Level[];
  codes: readonly string[];
  /** What `halfStepsOf` gives. */
  steps: Int32Array;
  national: Ranks;
  region: Ranks;
  departement: Ranks;
}

/** Frozen with the list, whose id is never given to another: read once while readers try weights on it. Counted in rows, of some 200 bytes. */
const kept = new LRUCache<number, IndexedList>({ maxSize: 100_000, sizeCalculation: ({ codes }) => codes.length + 1 });

/** Under way: who asks meanwhile waits for the same read, however many come together. */
const reading = new Map<number, Promise<IndexedList>>();

export async function readIndexedRows(listId: number): Promise<IndexedList> {
  const known = kept.get(listId) ?? reading.get(listId);
  if (known) return known;
  const read = readNow(listId).finally(() => reading.delete(listId));
  reading.set(listId, read);
  return read;
}

interface Row {
  id: number;
  level: Level;
  code: string;
  parts: IndexParts;
  rank: number;
  tied: boolean;
  region: string | null;
  regionRank: number | null;
  regionTied: boolean | null;
  departement: string | null;
  departementRank: number | null;
  departementTied: boolean | null;
}

async function readNow(listId: number): Promise<IndexedList> {
  const { rows } = await database().pool.query<Row>(
    `SELECT r.territory_id AS id, t.level::text AS level, t.code,
       ARRAY[x.engagement_rate, x.audience_per_1000, x.posts_per_day, x.audience, x.follow_ratio] AS parts, r.rank, r.tied,
       r.region_code AS region, r.region_rank AS "regionRank", r.region_tied AS "regionTied",
       r.departement_code AS departement, r.departement_rank AS "departementRank", r.departement_tied AS "departementTied"
     FROM ranking_index x
     JOIN ranking_row r ON r.list_id = x.list_id AND r.position = x.position
     JOIN territory t ON t.id = r.territory_id
     WHERE x.list_id = $1 AND r.list_id = $1 ORDER BY r.position`,
    [listId],
  );
  const ranks = (rank: (row: Row) => number | null, tied: (row: Row) => boolean | null, code: ((row: Row) => string | null) | null) => ({
    rank: Int32Array.from(rows, (row) => rank(row) ?? 0),
    tied: Uint8Array.from(rows, (row) => Number(tied(row))),
    code: code && rows.map(code),
  });
  const list: IndexedList = {
    territoryIds: Int32Array.from(rows, ({ id }) => id),
    levels: rows.map(({ level }) => level),
    codes: rows.map(({ code }) => code),
    steps: halfStepsOf(rows.map(({ parts }) => parts)),
    national: ranks(
      ({ rank }) => rank,
      ({ tied }) => tied,
      null,
    ),
    region: ranks(
      ({ regionRank }) => regionRank,
      ({ regionTied }) => regionTied,
      ({ region }) => region,
    ),
    departement: ranks(
      ({ departementRank }) => departementRank,
      ({ departementTied }) => departementTied,
      ({ departement }) => departement,
    ),
  };
  kept.set(listId, list);
  return list;
}
