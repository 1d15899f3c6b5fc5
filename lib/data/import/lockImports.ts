import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";

/** « IMPO », as a number. */
const IMPORT_LOCK = 0x494d_504f;

/**
 * One at a time brings figures in bulk, or takes them away. An import holds the lock for its session, around its transaction, and lets go
 * of it itself.
 * @throws ExpectedError `import-running`
 */
export async function lockImports(client: pg.PoolClient, until: "unlocked" | "transaction-end"): Promise<void> {
  const lock = until === "unlocked" ? "pg_try_advisory_lock" : "pg_try_advisory_xact_lock";
  const { rows } = await client.query<{ locked: boolean }>(`SELECT ${lock}($1) AS locked`, [IMPORT_LOCK]);
  if (!rows[0]?.locked) throw new ExpectedError("import-running");
}
