import type pg from "pg";

/** What a database holds: figures of real accounts, or invented ones that must say so wherever they show. */
export type InstanceNature = "real" | "simulation";

export interface Instance {
  nature: InstanceNature;
  /** Since when it is marked; null when it never was. */
  since: Date | null;
}

/** What this database is. One that was never marked is real: nothing is called a simulation by accident. */
export async function readInstance(db: { pool: Pick<pg.Pool, "query"> }): Promise<Instance> {
  const { rows } = await db.pool.query<Instance>("SELECT nature, created_at AS since FROM instance");
  return rows[0] ?? { nature: "real", since: null };
}
