import type pg from "pg";
import { type Database, database } from "@/lib/data/database";

/** What stands on the register is counted again at most once a minute, however often somebody writes to it. */
const MILLISECONDS = 60_000;
const kept = new WeakMap<pg.Pool, { at: number; stamp: Promise<string> }>();

/** Changes with everything that is done to the register, and is looked at once a minute. */
export function registerStamp({ pool }: Pick<Database, "pool"> = database()): Promise<string> {
  const known = kept.get(pool);
  if (known && Date.now() - known.at < MILLISECONDS) return known.stamp;
  const stamp = readStamp(pool);
  kept.set(pool, { at: Date.now(), stamp });
  stamp.catch(() => kept.delete(pool));
  return stamp;
}

/** The log has a row of everything, and an import of figures an account that it made. */
async function readStamp(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ stamp: string }>(
    `SELECT current_database() || ' ' || coalesce((SELECT max(id) FROM audit_log
         WHERE subject IN ('account', 'territory', 'register-import', 'geography', 'demonstration')), 0)
       || ' ' || coalesce((SELECT max(id) FROM account), 0) AS stamp`,
  );
  return rows[0]?.stamp ?? "";
}
