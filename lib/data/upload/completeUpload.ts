import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * Hands a file over to be examined, once all of it is there.
 * @throws ExpectedError `unknown-upload`, `upload-incomplete`
 */
export async function completeUpload(
  client: pg.PoolClient,
  { uploadId, memberId, actor, now }: { uploadId: number; memberId: number; actor: string; now: Date },
): Promise<void> {
  const { rows } = await client.query<{ bytes: number; there: number }>(
    `SELECT u.bytes, (SELECT coalesce(sum(length(p.content)), 0) FROM import_piece p WHERE p.upload_id = u.id AND p.part = 'file')::integer AS there
     FROM import_upload u WHERE u.id = $1 AND u.uploaded_by = $2 AND u.state = 'uploading' FOR UPDATE OF u`,
    [uploadId, memberId],
  );
  const [upload] = rows;
  if (upload === undefined) throw new ExpectedError("unknown-upload", { found: uploadId });
  if (upload.there !== upload.bytes) throw new ExpectedError("upload-incomplete", { found: upload.there, expected: upload.bytes });
  await client.query("UPDATE import_upload SET state = 'uploaded', changed_at = $2 WHERE id = $1", [uploadId, now]);
  await recordAudit(client, [{ actor, action: "examine", subject: "import_upload", subjectId: String(uploadId) }]);
}
