import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { type InstanceNature, readInstance } from "./readInstance";

/**
 * Writes what a database is, once; asked again for the same, it changes nothing.
 * @throws ExpectedError `instance-nature` when it is another already, or when figures came in before they were called invented
 */
export async function markInstance(db: { pool: Pick<pg.Pool, "query"> }, nature: InstanceNature, now: Date): Promise<void> {
  // A database with figures and no mark is a real one: it cannot be called a simulation afterwards.
  await db.pool.query(
    `INSERT INTO instance (nature, created_at)
     SELECT $1::instance_nature, $2 WHERE $1 = 'real' OR NOT (EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM edition))
     ON CONFLICT DO NOTHING`,
    [nature, now],
  );
  const found = await readInstance(db);
  if (found.nature !== nature) throw new ExpectedError("instance-nature", { found: found.nature, expected: nature });
}
