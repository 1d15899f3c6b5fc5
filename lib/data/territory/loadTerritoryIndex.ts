import type { Database } from "@/lib/data/database";
import { type IndexedTerritory, indexTerritories, type TerritoryIndex } from "@/lib/domain/territory/territoryIndex";

/** Reads all territories once, for a command that matches a file against them. */
export async function loadTerritoryIndex(db: Pick<Database, "pool">): Promise<TerritoryIndex> {
  const { rows } = await db.pool.query<IndexedTerritory>(
    `SELECT id, level, code, name, siren, departement_code AS "departementCode", population, tourist_place AS "touristPlace", closed_on AS "closedOn"
     FROM territory ORDER BY level, code`,
  );
  return indexTerritories(rows);
}
