import { actorName } from "@/lib/data/audit/actorName";
import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import type { UndoneImport } from "./undoImport";

/** A file whose figures were stored, and undone perhaps. */
export interface Batch {
  id: number;
  fileName: string;
  sha256: string;
  undone: UndoneImport | null;
  undoneBy: string | null;
  undoneAt: Date | null;
  rowsNew: number;
  rowsSame: number;
  rowsChanged: number;
  rowsRefused: number;
  rowsSetAside: number;
  appliedBy: string;
  appliedAt: Date;
  demonstration: boolean;
  uploadId: number | null;
}

const BATCH = `SELECT b.id, b.file_name AS "fileName", b.file_sha256 AS sha256, b.undone, b.undone_at AS "undoneAt", ${actorName("b.undone_by")} AS "undoneBy",
    b.rows_new AS "rowsNew", b.rows_same AS "rowsSame", b.rows_changed AS "rowsChanged", b.rows_refused AS "rowsRefused", b.rows_set_aside AS "rowsSetAside",
    ${actorName("b.applied_by")} AS "appliedBy", b.applied_at AS "appliedAt", b.demonstration, u.id AS "uploadId"
  FROM import_batch b LEFT JOIN import_upload u ON b.id IN (u.batch_id, u.doubtful_batch_id)`;

/** @throws ExpectedError `unknown-batch` */
export async function readBatch(id: number): Promise<Batch> {
  const { rows } = await database().pool.query<Batch>(`${BATCH} WHERE b.id = $1`, [id]);
  if (rows[0] === undefined) throw new ExpectedError("unknown-batch", { found: id });
  return rows[0];
}

/** The imports of a file with the same content that stand. */
export async function listSameFile(sha256: string): Promise<Batch[]> {
  const { rows } = await database().pool.query<Batch>(
    `${BATCH} WHERE b.file_sha256 = $1 AND b.state = 'applied' ORDER BY b.id DESC LIMIT 5`,
    [sha256],
  );
  return rows;
}
