import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

interface Kept {
  name: string;
  /** As `level/code`. */
  territories: string[];
}
interface Written {
  name: string;
  territoryIds: readonly number[];
  memberId: number;
  actor: string;
}

/**
 * Makes a list.
 * @throws ExpectedError `list-exists`
 */
export async function createTerritoryList(client: pg.PoolClient, { name, territoryIds, memberId, actor }: Written): Promise<number> {
  const made = await client.query<{ id: number }>(
    "INSERT INTO territory_list (name, created_by) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING RETURNING id",
    [name, memberId],
  );
  const id = made.rows[0]?.id;
  if (id === undefined) throw nameTaken(name);
  await client.query("INSERT INTO listed_territory (list_id, territory_id) SELECT $1, unnest($2::int[])", [id, territoryIds]);
  const after = await lockList(client, id);
  await recordAudit(client, [{ actor, action: "create", subject: "territory-list", subjectId: String(id), after }]);
  return id;
}

/**
 * Gives a list another name, other authorities, or both.
 * @throws ExpectedError `unknown-list`, `list-exists`
 */
export async function changeTerritoryList(
  client: pg.PoolClient,
  { id, name, territoryIds, actor }: Omit<Written, "memberId"> & { id: number },
): Promise<void> {
  const before = await lockList(client, id);
  const taken = await client.query("SELECT FROM territory_list WHERE name = $1 AND id <> $2", [name, id]);
  if (taken.rowCount) throw nameTaken(name);
  await client.query("UPDATE territory_list SET name = $2 WHERE id = $1", [id, name]);
  await client.query("DELETE FROM listed_territory WHERE list_id = $1 AND territory_id <> ALL ($2::int[])", [id, territoryIds]);
  await client.query("INSERT INTO listed_territory (list_id, territory_id) SELECT $1, unnest($2::int[]) ON CONFLICT DO NOTHING", [
    id,
    territoryIds,
  ]);
  const after = await lockList(client, id);
  await recordAudit(client, [{ actor, action: "change", subject: "territory-list", subjectId: String(id), before, after }]);
}

/**
 * Deletes a list that no campaign takes its accounts from: without it, those that do would mean others.
 * @throws ExpectedError `unknown-list`, `list-in-use` with the campaigns that do
 */
export async function deleteTerritoryList(client: pg.PoolClient, { id, actor }: { id: number; actor: string }): Promise<void> {
  const before = await lockList(client, id);
  const { rows } = await client.query<{ title: string }>("SELECT title FROM campaign WHERE list_id = $1 ORDER BY reference_on, id", [id]);
  if (rows.length > 0) throw new ExpectedError("list-in-use", { found: rows.map(({ title }) => title).join(", ") });
  await client.query("DELETE FROM territory_list WHERE id = $1", [id]);
  await recordAudit(client, [{ actor, action: "delete", subject: "territory-list", subjectId: String(id), before }]);
}

/** Locks a list, and reads it as the audit log keeps it. */
async function lockList(client: pg.PoolClient, id: number): Promise<Kept> {
  const { rows } = await client.query<{ name: string }>("SELECT name FROM territory_list WHERE id = $1 FOR UPDATE", [id]);
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-list", { found: id });
  const listed = await client.query<{ key: string }>(
    `SELECT p.level || '/' || p.code AS key FROM listed_territory l JOIN territory p ON p.id = l.territory_id WHERE l.list_id = $1
     ORDER BY p.level, p.code`,
    [id],
  );
  return { name: found.name, territories: listed.rows.map(({ key }) => key) };
}

function nameTaken(name: string): ExpectedError {
  return new ExpectedError("list-exists", { found: name, field: "name", problem: "name-taken" });
}
