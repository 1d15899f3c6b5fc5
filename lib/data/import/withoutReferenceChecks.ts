import type pg from "pg";

/**
 * Runs insertions whose references the caller has made sure of, without the trigger that would look up each of them again: for 300,000
 * snapshots those look-ups take twice as long as all the rest. What makes the references sure is a lock or a row of this transaction, as the
 * triggers' own locks do. Where the database user may not say so (a plain user on a server of one's own) the triggers run, and it takes longer.
 * Checks, unique indexes and exclusions hold either way.
 */
export async function withoutReferenceChecks<T>(client: pg.PoolClient, run: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ may: boolean }>("SELECT has_parameter_privilege('session_replication_role', 'SET') AS may");
  if (!rows[0]?.may) return await run();
  await client.query("SET LOCAL session_replication_role = replica");
  const result = await run();
  await client.query("SET LOCAL session_replication_role = origin"); // a failure ends the transaction, and the setting with it
  return result;
}
