import type { Database } from "@/lib/data/database";
import { SECRETS } from "./secrets";

/** Gives a database a file of accounts that was read, with a row that was refused. */
export async function fillWithRegister({ pool }: Database): Promise<void> {
  await pool.query("INSERT INTO register_import (kind, file_name, file_sha256, read_by) VALUES ('accounts', $1, repeat('0', 64), 'test')", [
    SECRETS.registerFile.text,
  ]);
  await pool.query(
    `INSERT INTO register_import_row (import_id, ordinal, line, outcome, problem, found)
     SELECT max(id), 1, 2, 'refused', 'unknown-territory', '99999' FROM register_import`,
  );
}
