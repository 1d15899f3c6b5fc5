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

/**
 * The régions and départements that a ranking can be narrowed to, by name. The inhabited COM are among both: they are ranked nowhere
 * themselves, but their communes are.
 */
export async function listAreas(db: Pick<Database, "pool"> = database()): Promise<AreaFacts[]> {
  const { rows } = await db.pool.query<AreaFacts>(
    `SELECT level::text AS level, code, name, article, region_code AS region FROM area
     WHERE code <> ALL ($1) ORDER BY level, name COLLATE "fr-x-icu", code`,
    [UNINHABITED_CODES],
  );
  return rows;
}
