import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { FileHead } from "@/lib/data/import/readHead";
import { type Reading, remember } from "@/lib/domain/snapshot/reading";
import { ExpectedError } from "@/lib/platform/errors";

interface Chosen {
  uploadId: number;
  reading: Reading;
  /** What it is remembered by; empty: for this file only. */
  sourceName: string;
  actor: string;
  now: Date;
}

/**
 * Has a file examined again as a member says it is to be read, and remembers it for the next one of its source.
 * @throws ExpectedError `upload-busy` unless it waits for that
 */
export async function chooseReading(client: pg.PoolClient, { uploadId, reading, sourceName, actor, now }: Chosen): Promise<void> {
  const { rows } = await client.query<{ head: FileHead | null }>(
    `UPDATE import_upload SET state = 'uploaded', claimed_at = NULL, problem = NULL, reading = $2, source_name = nullif($3, ''), changed_at = $4
     WHERE id = $1 AND state IN ('ready', 'failed') AND head IS NOT NULL RETURNING head`,
    [uploadId, JSON.stringify(reading), sourceName, now],
  );
  const head = rows[0]?.head;
  if (!head) throw new ExpectedError("upload-busy", { found: uploadId });
  const subject = { actor, subject: "import_upload", subjectId: String(uploadId) };
  await recordAudit(client, [{ ...subject, action: "map", after: { ...reading, sourceName } }]);
  const header = head.rows.find(({ line }) => line === reading.headerLine);
  if (sourceName === "" || header === undefined) return;
  const kept = remember(header.cells, reading);
  const before = await client.query<{ reading: unknown }>("SELECT reading FROM import_mapping WHERE source_name = $1 FOR UPDATE", [
    sourceName,
  ]);
  await client.query(
    `INSERT INTO import_mapping (source_name, reading, saved_by, saved_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (source_name) DO UPDATE SET reading = excluded.reading, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
    [sourceName, JSON.stringify(kept), actor, now],
  );
  await recordAudit(client, [
    { actor, action: "map", subject: "import_mapping", subjectId: sourceName, before: before.rows[0]?.reading, after: kept },
  ]);
}
