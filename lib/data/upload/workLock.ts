import type pg from "pg";

/** « UPLO », as a number. */
const WORK_LOCK = 0x5550_4c4f;

/** One process at a time works on uploads: theirs while the connection lasts, so that one that is killed lets go of it. */
export async function takeWork(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [WORK_LOCK]);
  return rows[0]?.taken ?? false;
}

export async function leaveWork(client: pg.PoolClient): Promise<void> {
  await client.query("SELECT pg_advisory_unlock($1)", [WORK_LOCK]);
}

/** SQL: whether some process is at work on uploads. */
export const IS_AT_WORK = `EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = ${WORK_LOCK} AND objsubid = 1
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;
