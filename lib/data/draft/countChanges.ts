import type pg from "pg";

/** What never changes a figure, an account or a territory. */
const OF_OTHER_THINGS = ["member", "edition-draft", "report", "campaign", "settings", "register-file", "instance"];

/** A row bears the time at which its transaction began: one that was long shows only at its end. */
const LONGEST_WRITE = "interval '30 minutes'";

/**
 * How many traces there are, since a little before an instant, of writes that may change what would be published: every write leaves one.
 * Another count at another time says that something came in between.
 */
export async function countChanges(db: Pick<pg.Pool, "query">, instant: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*) AS count FROM audit_log WHERE at > $1::timestamptz - ${LONGEST_WRITE} AND subject <> ALL ($2)`,
    [instant, OF_OTHER_THINGS],
  );
  return rows[0]?.count ?? 0;
}
