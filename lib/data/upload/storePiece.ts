import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { PIECE_BYTES } from "./pieceBytes";
import { keepPiece } from "./pieces";

interface SentPiece {
  uploadId: number;
  memberId: number;
  ordinal: number;
  content: Uint8Array;
  now: Date;
}

/**
 * Keeps a piece of a file that is being sent; sent a second time it takes its own place.
 * @throws ExpectedError `unknown-upload` unless that member is sending that file, `piece-misfits`
 */
export async function storePiece(client: pg.PoolClient, { uploadId, memberId, ordinal, content, now }: SentPiece): Promise<void> {
  const { rows } = await client.query<{ bytes: number }>(
    "UPDATE import_upload SET changed_at = $3 WHERE id = $1 AND uploaded_by = $2 AND state = 'uploading' RETURNING bytes",
    [uploadId, memberId, now],
  );
  const bytes = rows[0]?.bytes;
  if (bytes === undefined) throw new ExpectedError("unknown-upload", { found: uploadId });
  const expected = Math.min(PIECE_BYTES, bytes - ordinal * PIECE_BYTES);
  if (content.length !== expected || expected <= 0)
    throw new ExpectedError("piece-misfits", { found: content.length, expected: Math.max(0, expected) });
  await keepPiece(client, uploadId, "file", ordinal, Buffer.from(content.buffer, content.byteOffset, content.length));
}
