import type pg from "pg";

/** Rows fetched at a time: enough to forget the round trip, few enough to forget the memory. */
const PIECE = 20_000;

/**
 * The rows of a long answer, as arrays, through a cursor: what is read is not kept. Inside a transaction only, and to its end: a cursor
 * left half-way closes with the transaction.
 * @param name of the cursor, its own in the transaction
 */
export async function* readInPieces<Row extends unknown[]>(
  client: pg.PoolClient,
  name: string,
  sql: string,
  values: readonly unknown[] = [],
): AsyncGenerator<Row[]> {
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`, [...values]);
  for (;;) {
    const { rows } = await client.query<Row>({ text: `FETCH FORWARD ${PIECE} FROM ${name}`, rowMode: "array" });
    if (rows.length > 0) yield rows;
    if (rows.length < PIECE) break;
  }
  await client.query(`CLOSE ${name}`);
}
