import type pg from "pg";
import type { League } from "@/lib/domain/territory/league";
import { ExpectedError } from "@/lib/platform/errors";
import { createTerritoryList } from "./writeTerritoryList";

interface Choice {
  name: string;
  /** Of these three, none narrows nothing. */
  leagues: readonly League[];
  regionCodes: readonly string[];
  listId: number | null;
  memberId: number;
  actor: string;
}

/**
 * Keeps the territories of a choice as a list, with those that have no account yet.
 * @throws ExpectedError `list-exists`
 */
export async function listChoice(client: pg.PoolClient, { name, leagues, regionCodes, listId, memberId, actor }: Choice): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `SELECT p.id FROM territory p WHERE p.closed_on IS NULL AND p.league IS NOT NULL
       AND (cardinality($1::text[]) = 0 OR p.league = ANY ($1::text[]::league[])) AND (cardinality($2::text[]) = 0 OR p.region_code = ANY ($2))
       AND ($3::int IS NULL OR EXISTS (SELECT FROM listed_territory l WHERE l.list_id = $3 AND l.territory_id = p.id))`,
    [leagues, regionCodes, listId],
  );
  if (rows.length === 0) throw new ExpectedError("bad-form", { count: 1, field: "listName", problem: "empty-list" });
  return createTerritoryList(client, { name, territoryIds: rows.map(({ id }) => id), memberId, actor });
}
