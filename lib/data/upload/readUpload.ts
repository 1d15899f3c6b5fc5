import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import type { Upload } from "./upload";
import { IS_AT_WORK } from "./workLock";

/** Somebody takes up what waits within seconds. */
const PATIENCE = "15 seconds";

/** What the reports of files did not say before doubtful figures were set aside. */
const UNSAID = `'{"reading": {"columns": [], "fixed": {}}, "doubtful": 0, "changedDoubtful": 0, "setAside": 0}'::jsonb`;

const UPLOAD = `SELECT u.id, u.file_name AS "fileName", u.bytes, u.state::text AS state, m.name AS "uploadedBy",
    u.uploaded_by AS "uploadedById", u.uploaded_at AS "uploadedAt", u.changed_at AS "changedAt", u.set_aside AS "setAside",
    (SELECT c.name FROM member c WHERE u.doubtful_by = 'member:' || c.id) AS "doubtfulBy", u.doubtful_report AS "doubtfulReport",
    u.doubtful_problem AS "doubtfulProblem", u.doubtful_batch_id AS "doubtfulBatchId", coalesce(b.state = 'undone', false) AS undone,
    u.overwrite, ${UNSAID} || u.report AS report, p.progress, u.problem, u.batch_id AS "batchId", u.head, u.reading, u.source_name AS "sourceName",
    u.state IN ('uploaded', 'examining', 'applying', 'confirming') AND NOT ${IS_AT_WORK} AND u.changed_at < $1::timestamptz - interval '${PATIENCE}' AS stopped,
    EXISTS (SELECT FROM import_piece i WHERE i.upload_id = u.id AND i.part = 'refused') AS "hasRefused"
  FROM import_upload u JOIN member m ON m.id = u.uploaded_by LEFT JOIN import_batch b ON b.id = u.batch_id
    LEFT JOIN import_progress p ON p.upload_id = u.id`;

/** @throws ExpectedError `unknown-upload` */
export async function readUpload(id: number, now: Date): Promise<Upload> {
  const { rows } = await database().pool.query<Upload>(`${UPLOAD} WHERE u.id = $2`, [now, id]);
  if (rows[0] === undefined) throw new ExpectedError("unknown-upload", { found: id });
  return rows[0];
}

/**
 * Who sent a file.
 * @throws ExpectedError `unknown-upload`
 */
export async function readSender(id: number): Promise<number> {
  const found = await database().prisma.importUpload.findUnique({ where: { id }, select: { uploadedBy: true } });
  if (found === null) throw new ExpectedError("unknown-upload", { found: id });
  return found.uploadedBy;
}

/** Files that are not applied, or not all of them: cut on their way, to be looked at, failed, with doubtful figures; the latest first. */
export async function listOpenUploads(now: Date): Promise<Upload[]> {
  const { rows } = await database().pool.query<Upload>(
    `${UPLOAD} WHERE u.state NOT IN ('uploading', 'applied') OR (u.state = 'applied' AND u.set_aside > 0)
       OR (u.state = 'uploading' AND u.changed_at < $1::timestamptz - interval '1 minute') ORDER BY u.id DESC`,
    [now],
  );
  return rows;
}
