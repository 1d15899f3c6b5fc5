import { ReadableStream } from "node:stream/web";
import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import { doubtfulName } from "./doubtfulName";
import { readPieces } from "./pieces";

const NAMES = {
  refused: (fileName: string) => `${fileName.replace(/\.\w+$/, "")}-refuses.csv`,
  doubtful: doubtfulName,
};

/**
 * The refused or the doubtful rows of an upload, read as they are sent.
 * @throws ExpectedError `unknown-upload` when it has none
 */
export async function openRows(
  id: number,
  part: keyof typeof NAMES,
): Promise<{ fileName: string; tag: string; open: () => globalThis.ReadableStream<Uint8Array> }> {
  const { pool } = database();
  const { rows } = await pool.query<{ fileName: string; changedAt: Date }>(
    `SELECT u.file_name AS "fileName", u.changed_at AS "changedAt" FROM import_upload u
     WHERE u.id = $1 AND EXISTS (SELECT FROM import_piece p WHERE p.upload_id = u.id AND p.part = $2)`,
    [id, part],
  );
  const [upload] = rows;
  if (upload === undefined) throw new ExpectedError("unknown-upload", { found: id });
  return {
    fileName: NAMES[part](upload.fileName),
    tag: `${id}-${part}-${upload.changedAt.getTime()}`, // read another way, it has other rows
    open: () => ReadableStream.from<Uint8Array>(readPieces(pool, id, part)) as globalThis.ReadableStream<Uint8Array>,
  };
}
