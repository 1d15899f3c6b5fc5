import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { SheetHead } from "@/lib/data/import/readHead";
import { type Reading, remember } from "@/lib/domain/snapshot/reading";
import { ExpectedError } from "@/lib/platform/errors";
import type { ChosenReading } from "./upload";

interface Chosen {
  uploadId: number;
  reading: Reading;
  /** Of a workbook. */
  sheet: string | null;
  /** What it is remembered by; empty: for this file only. */
  sourceName: string;
  actor: string;
  now: Date;
}

/**
 * Has a file examined again as a member says it is to be read, and remembers it for the next one of its source.
 * @throws ExpectedError `upload-busy` unless it waits for that
 */
export async function chooseReading(client: pg.PoolClient, { uploadId, reading, sheet, sourceName, actor, now }: Chosen): Promise<void> {
  const { rows } = await client.query<{ head: SheetHead | null }>(
    `UPDATE import_upload SET state = 'uploaded', claimed_at = NULL, problem = NULL, reading = $2, source_name = nullif($3, ''), changed_at = $4
     WHERE id = $1 AND state IN ('ready', 'failed') AND head IS NOT NULL RETURNING head`,
    [uploadId, JSON.stringify({ sheet, said: reading } satisfies ChosenReading), sourceName, now],
  );
  const head = rows[0]?.head;
  if (!head) throw new ExpectedError("upload-busy", { found: uploadId });
  const subject = { actor, subject: "import_upload", subjectId: String(uploadId) };
  await recordAudit(client, [{ ...subject, action: "map", after: { ...reading, sheet, sourceName } }]);
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

/** Has another sheet of a workbook examined. */
export async function chooseSheet(
  client: pg.PoolClient,
  { uploadId, sheet, actor, now }: Pick<Chosen, "uploadId" | "actor" | "now"> & { sheet: string },
): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE import_upload SET state = 'uploaded', claimed_at = NULL, problem = NULL, reading = $2, changed_at = $3
     WHERE id = $1 AND state IN ('ready', 'failed') AND head -> 'sheets' ? $4`,
    [uploadId, JSON.stringify({ sheet, said: null } satisfies ChosenReading), now, sheet],
  );
  if (rowCount !== 1) throw new ExpectedError("upload-busy", { found: uploadId });
  await recordAudit(client, [{ actor, action: "map", subject: "import_upload", subjectId: String(uploadId), after: { sheet } }]);
}
