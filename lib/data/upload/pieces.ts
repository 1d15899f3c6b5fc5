import { createReadStream } from "node:fs";
import type pg from "pg";
import { inTransaction } from "../database";
import { PIECE_BYTES } from "./pieceBytes";

type Querying = Pick<pg.Pool, "query">;
/** What of an upload is read as a file. */
export type FilePart = "file" | "refused" | "doubtful";

/** A file of an upload, a piece at a time: it is never whole in memory. */
export async function* readPieces(db: Querying, uploadId: number, part: FilePart): AsyncGenerator<Buffer> {
  for (let ordinal = 0; ; ordinal++) {
    const { rows } = await db.query<{ content: Buffer }>(
      "SELECT content FROM import_piece WHERE upload_id = $1 AND part = $2 AND ordinal = $3",
      [uploadId, part, ordinal],
    );
    if (rows[0] === undefined) return;
    yield rows[0].content;
  }
}

/** Puts a file in the place of the one that an upload had; null: it has none any more. */
export async function keepFile(pool: pg.Pool, uploadId: number, part: FilePart, path: string | null): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("DELETE FROM import_piece WHERE upload_id = $1 AND part = $2", [uploadId, part]);
    if (path === null) return;
    let ordinal = 0;
    for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
      await keepPiece(client, uploadId, part, ordinal, piece);
      ordinal += 1;
    }
  });
}

export async function keepPiece(db: Querying, uploadId: number, part: string, ordinal: number, content: Buffer): Promise<void> {
  await db.query(
    `INSERT INTO import_piece (upload_id, part, ordinal, content) VALUES ($1, $2, $3, $4)
     ON CONFLICT (upload_id, part, ordinal) DO UPDATE SET content = excluded.content`,
    [uploadId, part, ordinal, content],
  );
}
