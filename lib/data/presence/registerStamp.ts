import { type Database, database } from "@/lib/data/database";

/** Changes with everything that is done to the register: the log has a row of it, and an import of figures an account that it made. */
export async function registerStamp({ pool }: Pick<Database, "pool"> = database()): Promise<string> {
  const { rows } = await pool.query<{ stamp: string }>(
    `SELECT current_database() || ' ' || coalesce((SELECT max(id) FROM audit_log
         WHERE subject IN ('account', 'territory', 'register-import', 'geography', 'demonstration')), 0)
       || ' ' || coalesce((SELECT max(id) FROM account), 0) AS stamp`,
  );
  return rows[0]?.stamp ?? "";
}
