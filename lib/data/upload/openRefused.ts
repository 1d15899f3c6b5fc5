import { ReadableStream } from "node:stream/web";
import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import { readPieces } from "./pieces";

/**
 * The refused rows of an upload, read as they are sent.
 * @throws ExpectedError `unknown-upload` when it has none
 */
export async function openRefused(id: number): Promise<{ fileName: string; open: () => globalThis.ReadableStream<Uint8Array> }> {
  const { pool } = database();
  const { rows } = await pool.query<{ fileName: string }>(
    `SELECT u.file_name AS "fileName" FROM import_upload u
     WHERE u.id = $1 AND EXISTS (SELECT FROM import_piece p WHERE p.upload_id = u.id AND p.part = 'refused')`,
    [id],
  );
  const [upload] = rows;
  if (upload === undefined) throw new ExpectedError("unknown-upload", { found: id });
  return {
    fileName: `${upload.fileName.replace(/\.\w+$/, "")}-refuses.csv`,
    open: () => ReadableStream.from<Uint8Array>(readPieces(pool, id, "refused")) as globalThis.ReadableStream<Uint8Array>,
  };
}
