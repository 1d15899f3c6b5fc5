import { createReadStream } from "node:fs";
import type pg from "pg";
import { PIECE_BYTES } from "./pieceBytes";

type Querying = Pick<pg.Pool, "query">;

/** A file of an upload, a piece at a time: it is never whole in memory. */
export async function* readPieces(db: Querying, uploadId: number, part: "file" | "refused"): AsyncGenerator<Buffer> {
  for (let ordinal = 0; ; ordinal++) {
    const { rows } = await db.query<{ content: Buffer }>(
      "SELECT content FROM import_piece WHERE upload_id = $1 AND part = $2 AND ordinal = $3",
      [uploadId, part, ordinal],
    );
    if (rows[0] === undefined) return;
    yield rows[0].content;
  }
}

/** Puts the refused rows of an upload in the place of those it had. */
export async function keepRefusedPieces(db: Querying, uploadId: number, path: string | null): Promise<void> {
  await db.query("DELETE FROM import_piece WHERE upload_id = $1 AND part = 'refused'", [uploadId]);
  if (path === null) return;
  let ordinal = 0;
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
    await db.query("INSERT INTO import_piece (upload_id, part, ordinal, content) VALUES ($1, 'refused', $2, $3)", [
      uploadId,
      ordinal,
      piece,
    ]);
    ordinal += 1;
  }
}
