import type pg from "pg";

/** What a database holds: figures of real accounts, or invented ones that must say so wherever they show. */
export type InstanceNature = "real" | "simulation";

export interface Instance {
  nature: InstanceNature;
}

/** What this database is. One that was never marked is real: nothing is called a simulation by accident. */
export async function readInstance(db: { pool: Pick<pg.Pool, "query"> }): Promise<Instance> {
  const { rows } = await db.pool.query<Instance>("SELECT nature FROM instance");
  return { nature: rows[0]?.nature ?? "real" };
}
