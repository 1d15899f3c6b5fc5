import { database } from "@/lib/data/database";
import type { Level } from "@/lib/domain/territory/level";
import { territoryPath } from "@/lib/domain/territory/slug";

/** The canonical path of every territory that still exists, by level and code. */
export async function listTerritoryPaths(): Promise<string[]> {
  const { rows } = await database().pool.query<{ level: Level; code: string; name: string }>(
    "SELECT level::text AS level, code, name FROM territory WHERE closed_on IS NULL ORDER BY territory.level, code",
  );
  return rows.map(territoryPath);
}
