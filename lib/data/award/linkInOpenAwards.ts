import type pg from "pg";
import { recordAutomaticConflicts } from "./recordAutomaticConflicts";

/**
 * Holds the awards that are under way until the transaction ends, in one order: nobody is nominated meanwhile, nor seated.
 * @returns their ids
 */
export async function holdOpenAwards(client: pg.PoolClient): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>("SELECT id FROM award_edition ORDER BY id FOR UPDATE");
  // A statement of its own: one that has waited for the rows still sees the other tables as they were before.
  const published = await client.query<{ id: number }>("SELECT award_id AS id FROM award_publication");
  return rows.map(({ id }) => id).filter((id) => !published.rows.some((one) => one.id === id));
}

/**
 * Records whom members are linked to in each of these awards, and managers in those that are published: for what changes of members or
 * territories, and not of an award. See `recordAutomaticConflicts`.
 */
export async function linkInOpenAwards(
  client: pg.PoolClient,
  awardIds: readonly number[],
  actor: string,
  now: Date,
  moved: number | null = null,
): Promise<void> {
  for (const id of awardIds) await recordAutomaticConflicts(client, id, actor, now, moved);
  // What a jury has thought stays hidden from whom it is about, who comes to run awards later.
  const published = await client.query<{ id: number }>("SELECT award_id AS id FROM award_publication ORDER BY award_id");
  for (const { id } of published.rows) await recordAutomaticConflicts(client, id, actor, now);
}
