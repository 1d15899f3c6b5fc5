import type pg from "pg";

/** Classes of advisory locks: the object of each is a draft. */
const LOCKS = { publication: 412_500_001, preview: 412_500_002 } as const;
export type DraftWork = keyof typeof LOCKS;

/** What a process needs to start and to take its lock. */
const STARTING = "interval '30 seconds'";

/** SQL on a draft `d`: whether a process works on it. Told by its lock, which goes with the process whatever becomes of it. */
export function isWorkedOn(work: DraftWork, begunAt: string): string {
  return `(coalesce(${begunAt} > now() - ${STARTING}, false) OR (${begunAt} IS NOT NULL AND EXISTS (
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = ${LOCKS[work]} AND objid = d.id AND objsubid = 2
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))))`;
}

/** To the end of the transaction: of two who ask for a preview at once, the second sees the first. No draft has the number 0. */
export async function holdPreviews(client: pg.PoolClient): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1, 0)", [LOCKS.preview]);
}

/**
 * Works on a draft as the only one, on all processes.
 * @returns null, and nothing was run, when another one does
 */
export async function withDraftLock<T>(pool: pg.Pool, work: DraftWork, draftId: number, run: () => Promise<T>): Promise<T | null> {
  const guard = await pool.connect();
  try {
    const { rows } = await guard.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1, $2) AS held", [LOCKS[work], draftId]);
    return rows[0]?.held ? await run() : null;
  } finally {
    guard.release(true); // ends the session, and with it the lock
  }
}
