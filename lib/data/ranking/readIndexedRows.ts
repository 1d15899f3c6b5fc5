import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import type { IndexParts } from "@/lib/domain/ranking/contract";
import type { Level } from "@/lib/domain/territory/level";

interface AreaRank {
  code: string;
  rank: number;
  tied: boolean;
}
/** A ranked row of a list by the index: what other weights need of it. */
export interface IndexedRow {
  territoryId: number;
  level: Level;
  code: string;
  parts: IndexParts;
  national: { rank: number; tied: boolean };
  region: AreaRank | null;
  departement: AreaRank | null;
}

/** Frozen with the list, whose id is never given to another: read once while readers try weights on it. Counted in rows, of some 400 bytes. */
const kept = new LRUCache<number, readonly IndexedRow[]>({ maxSize: 100_000, sizeCalculation: (rows) => rows.length + 1 });

/** Under way: who asks meanwhile waits for the same read, however many come together. */
const reading = new Map<number, Promise<readonly IndexedRow[]>>();

/** By position. */
export async function readIndexedRows(listId: number): Promise<readonly IndexedRow[]> {
  const known = kept.get(listId) ?? reading.get(listId);
  if (known) return known;
  const read = readNow(listId).finally(() => reading.delete(listId));
  reading.set(listId, read);
  return read;
}

async function readNow(listId: number): Promise<readonly IndexedRow[]> {
  const { rows } = await database().pool.query<IndexedRow>(
    `SELECT r.territory_id AS "territoryId", t.level::text AS level, t.code,
       ARRAY[x.engagement_rate, x.audience_per_1000, x.posts_per_day, x.audience, x.follow_ratio] AS parts,
       json_build_object('rank', r.rank, 'tied', r.tied) AS national,
       CASE WHEN r.region_rank IS NOT NULL THEN json_build_object('code', r.region_code, 'rank', r.region_rank, 'tied', r.region_tied) END AS region,
       CASE WHEN r.departement_rank IS NOT NULL THEN
         json_build_object('code', r.departement_code, 'rank', r.departement_rank, 'tied', r.departement_tied) END AS departement
     FROM ranking_index x
     JOIN ranking_row r ON r.list_id = x.list_id AND r.position = x.position
     JOIN territory t ON t.id = r.territory_id
     WHERE x.list_id = $1 AND r.list_id = $1 ORDER BY r.position`,
    [listId],
  );
  kept.set(listId, rows);
  return rows;
}
