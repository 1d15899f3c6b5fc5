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

/** `member:12` by their name; a command by its own. */
const nameOf = (actor: string) => `coalesce((SELECT m.name FROM member m WHERE ${actor} = 'member:' || m.id), ${actor})`;
const BATCH = `SELECT b.id, b.file_name AS "fileName", b.file_sha256 AS sha256, b.undone, b.undone_at AS "undoneAt", ${nameOf("b.undone_by")} AS "undoneBy",
    b.rows_new AS "rowsNew", b.rows_same AS "rowsSame", b.rows_changed AS "rowsChanged", b.rows_refused AS "rowsRefused", b.rows_set_aside AS "rowsSetAside",
    ${nameOf("b.applied_by")} AS "appliedBy", b.applied_at AS "appliedAt", b.demonstration, u.id AS "uploadId"
  FROM import_batch b LEFT JOIN import_upload u ON b.id IN (u.batch_id, u.doubtful_batch_id)`;

export const BATCHES_A_PAGE = 50;

/** The history of imports, the latest first. */
export async function listBatches(page: number): Promise<{ batches: Batch[]; total: number }> {
  const { pool } = database();
  const [{ rows }, counted] = await Promise.all([
    pool.query<Batch>(`${BATCH} ORDER BY b.id DESC LIMIT ${BATCHES_A_PAGE} OFFSET $1`, [(page - 1) * BATCHES_A_PAGE]),
    pool.query<{ total: number }>("SELECT count(*)::integer AS total FROM import_batch"),
  ]);
  return { batches: rows, total: counted.rows[0]?.total ?? 0 };
}

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
