import type pg from "pg";
import { database } from "@/lib/data/database";
import { readRevision, type StoredRevision } from "./readRevision";
import { streamToReader } from "./streamToReader";

export interface Download {
  code: string;
  revision: number;
  /** Whose requests are counted together: one download at a time. */
  reader: string;
}

/**
 * Something long made of a revision, as UTF-8 bytes, from one moment of the database, whose connection is given back however it ends.
 * @throws ExpectedError `downloads-busy`
 */
export function streamRevision(
  { code, revision, reader }: Download,
  pieces: (client: pg.PoolClient, revision: StoredRevision) => AsyncGenerator<Uint8Array | string>,
): ReadableStream<Uint8Array> {
  return streamToReader(reader, read());

  async function* read(): AsyncGenerator<Uint8Array | string, void> {
    const client = await database().pool.connect();
    try {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      yield* pieces(client, await readRevision(client, code, revision));
    } finally {
      await client.query("ROLLBACK").catch(() => {});
      client.release();
    }
  }
}
