import { database } from "@/lib/data/database";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";

/** Authorities under a name. */
export interface TerritoryList {
  id: number;
  name: string;
  territories: number;
  createdBy: string;
  /** Titles of the campaigns that took their accounts from it. */
  campaigns: readonly string[];
}

const LIST = `SELECT l.id, l.name, m.name AS "createdBy",
  (SELECT count(*)::int FROM listed_territory WHERE list_id = l.id) AS territories,
  (SELECT coalesce(array_agg(title ORDER BY reference_on DESC, id DESC), '{}') FROM campaign WHERE list_id = l.id) AS campaigns
  FROM territory_list l JOIN member m ON m.id = l.created_by`;

/** All lists, by name. */
export async function listTerritoryLists(): Promise<TerritoryList[]> {
  const { rows } = await database().pool.query<TerritoryList>(`${LIST} ORDER BY l.name COLLATE "fr-x-icu", l.id`);
  return rows;
}

export interface ListedTerritory {
  level: Level;
  code: string;
  name: string;
}

/**
 * A list with what is on it, in the order of the map.
 * @throws ExpectedError `unknown-list`
 */
export async function readTerritoryList(id: number): Promise<TerritoryList & { listed: readonly ListedTerritory[] }> {
  const { pool } = database();
  const [lists, listed] = await Promise.all([
    pool.query<TerritoryList>(`${LIST} WHERE l.id = $1`, [id]),
    pool.query<ListedTerritory>(
      `SELECT p.level::text AS level, p.code, p.name FROM listed_territory l JOIN territory p ON p.id = l.territory_id WHERE l.list_id = $1
       ORDER BY p.region_code, p.departement_code, p.search_name, p.id`,
      [id],
    ),
  ]);
  const [found] = lists.rows;
  if (!found) throw new ExpectedError("unknown-list", { found: id });
  return { ...found, listed: listed.rows };
}
