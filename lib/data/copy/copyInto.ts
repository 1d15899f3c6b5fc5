import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";
import { BinaryRows } from "./BinaryRows";

/**
 * Fills a table by COPY. `write` puts rows into the buffer it is given and yields after each: what is full is sent, and no more is asked for
 * while the server is behind. An error on either side fails the COPY, and with it the caller's transaction.
 * @param target table and columns, as in `snapshot (account_id, observed_on)`, fields being written in that order
 * @param options `FREEZE`, for a table made in the same transaction
 */
export async function copyInto(
  client: pg.PoolClient,
  target: string,
  write: (rows: BinaryRows) => Iterable<void> | AsyncIterable<void>,
  options: "" | "FREEZE" = "",
): Promise<void> {
  const rows = new BinaryRows();
  async function* pieces() {
    const written = write(rows);
    // Asked for one by one without a wait wherever none is needed: most writers yield after each row.
    if (Symbol.iterator in written) {
      for (const _ of written) if (rows.full) yield rows.take();
    } else {
      for await (const _ of written) if (rows.full) yield rows.take();
    }
    yield rows.end();
  }
  const format = options === "" ? "FORMAT binary" : `FORMAT binary, ${options}`;
  await pipeline(
    Readable.from(pieces(), { objectMode: true, highWaterMark: 4 }),
    client.query(from(`COPY ${target} FROM STDIN (${format})`)),
  );
}
