import { database } from "@/lib/data/database";

export interface AreaFacts {
  level: "region" | "departement";
  code: string;
  name: string;
  /** INSEE TNCC: see lib/domain/territory/article. */
  article: number;
  /** Of a département; null for a région. */
  region: string | null;
}

/** The régions and départements that a ranking can be narrowed to, by name. The COM are in no ranking: their codes start with 975 to 989. */
export async function listAreas(): Promise<AreaFacts[]> {
  const { rows } = await database().pool.query<AreaFacts>(
    `SELECT level::text AS level, code, name, article, region_code AS region FROM area
     WHERE code !~ '^9(75|77|78|8)'
     ORDER BY level, name COLLATE "fr-x-icu", code`,
  );
  return rows;
}
