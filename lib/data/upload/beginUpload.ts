import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import { MOST_BYTES, MOST_WAITING } from "./upload";

interface Announced {
  fileName: string;
  bytes: number;
  memberId: number;
  actor: string;
  now: Date;
}

/**
 * Makes room for a file that a member is about to send.
 * @returns its number
 * @throws ExpectedError `file-too-large`, `too-many-uploads`
 */
export async function beginUpload(client: pg.PoolClient, { fileName, bytes, memberId, actor, now }: Announced): Promise<number> {
  if (bytes > MOST_BYTES) throw new ExpectedError("file-too-large", { expected: MOST_BYTES >> 20 });
  const { rows: waiting } = await client.query<{ count: number }>(
    "SELECT count(*)::integer AS count FROM import_upload WHERE uploaded_by = $1 AND state NOT IN ('applied', 'uploading')",
    [memberId],
  );
  if ((waiting[0]?.count ?? 0) >= MOST_WAITING) throw new ExpectedError("too-many-uploads", { expected: MOST_WAITING });
  // What was never sent to its end is given up with the next file.
  await client.query(
    "DELETE FROM import_upload WHERE uploaded_by = $1 AND state = 'uploading' AND changed_at < $2::timestamptz - interval '1 hour'",
    [memberId, now],
  );
  const { rows } = await client.query<{ id: number }>(
    "INSERT INTO import_upload (file_name, bytes, uploaded_by, uploaded_at, changed_at) VALUES ($1, $2, $3, $4, $4) RETURNING id",
    [fileName, bytes, memberId, now],
  );
  const id = rows[0]?.id ?? Number.NaN;
  await recordAudit(client, [
    { actor, action: "upload", subject: "import_upload", subjectId: String(id), after: { file: fileName, bytes } },
  ]);
  return id;
}
