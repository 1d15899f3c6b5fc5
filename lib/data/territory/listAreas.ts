import { LRUCache } from "lru-cache";
import type pg from "pg";
import { type Database, database } from "@/lib/data/database";
import { UNINHABITED_CODES } from "@/lib/domain/territory/specialAuthorities";

export interface AreaFacts {
  level: "region" | "departement";
  code: string;
  name: string;
  /** INSEE TNCC: see lib/domain/territory/article. */
  article: number;
  /** Of a département; null for a région. */
  region: string | null;
}

/** They change with a law, when a new geography is loaded: kept for a minute. */
const kept = new LRUCache<pg.Pool, readonly AreaFacts[]>({ max: 1, ttl: 60_000 });

/**
 * The régions and départements that a ranking can be narrowed to, by name. The inhabited COM are among both: they are ranked nowhere
 * themselves, but their communes are.
 */
export async function listAreas(db: Pick<Database, "pool"> = database()): Promise<readonly AreaFacts[]> {
  const known = kept.get(db.pool);
  if (known) return known;
  const { rows } = await db.pool.query<AreaFacts>(
    `SELECT level::text AS level, code, name, article, region_code AS region FROM area
     WHERE code <> ALL ($1) ORDER BY level, name COLLATE "fr-x-icu", code`,
    [UNINHABITED_CODES],
  );
  if (rows.length > 0) kept.set(db.pool, rows);
  return rows;
}
