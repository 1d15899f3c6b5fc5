import type pg from "pg";

const LOCK = "belvedere:editions";

/**
 * One publication at a time, on all processes: the second waits for the first, then sees what it published. The lock is of a session of
 * its own, held around transactions: taken inside one, it would be waited for with eyes already shut on what the first was doing.
 */
export async function withEditionLock<T>(pool: pg.Pool, run: () => Promise<T>): Promise<T> {
  const guard = await pool.connect();
  try {
    await guard.query("SELECT pg_advisory_lock(hashtext($1))", [LOCK]);
    return await run();
  } finally {
    guard.release(true); // ends the session, and with it the lock
  }
}

/** No publication begins, and none is under way, to the end of the transaction: what editions name stays what it was. */
export async function holdEditions(client: pg.PoolClient): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [LOCK]);
}
