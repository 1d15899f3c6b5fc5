import type { Database } from "@/lib/data/database";
import { SECRETS } from "./secrets";

/** Gives a database with members a file that could not be read, and an import without figures: each has its page. */
export async function fillWithImports({ pool }: Database): Promise<void> {
  await pool.query(
    `INSERT INTO import_upload (file_name, bytes, uploaded_by, state, problem) VALUES ($1, 9, 1, 'failed', '{"code": "file-not-text", "details": {"found": "NUL"}}')`,
    [SECRETS.upload.text],
  );
  await pool.query(
    `INSERT INTO import_batch (file_name, file_sha256, rows_new, rows_same, rows_changed, rows_refused, applied_by)
     VALUES ($1, repeat('0', 64), 0, 0, 0, 0, 'command:test')`,
    [SECRETS.batch.text],
  );
}
