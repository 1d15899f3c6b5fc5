import { Buffer } from "node:buffer";
import type pg from "pg";
import { to } from "pg-copy-streams";

/** `PGCOPY\n\377\r\n\0`, flags, length of the extension. */
const HEADER = 19;
/** The count of fields that ends the data. */
const TRAILER = -1;
const NULL_LENGTH = -1;

/**
 * The rows of a long answer whose columns are all `integer`, by COPY in its binary format: no text and no object is made of millions of
 * numbers. NULL is 0.
 * @param sql without parameters, as COPY has none
 * @param row is called with each; the array is the same every time
 */
export async function readIntegers(client: pg.PoolClient, sql: string, columns: number, row: (values: Int32Array) => void): Promise<void> {
  const values = new Int32Array(columns);
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const piece of client.query(to(`COPY (${sql}) TO STDOUT (FORMAT binary)`))) {
    const bytes = rest.length === 0 ? (piece as Buffer) : Buffer.concat([rest, piece as Buffer]);
    let at = begun ? 0 : HEADER;
    begun = true;
    for (let next = readRow(bytes, at, values); next !== null; next = readRow(bytes, at, values)) {
      row(values);
      at = next;
    }
    rest = bytes.subarray(at);
  }
}

/** @returns where the next row begins; null when this one is not whole yet, or is the end */
function readRow(bytes: Buffer, from: number, values: Int32Array): number | null {
  if (bytes.length < from + 2 || bytes.readInt16BE(from) === TRAILER) return null;
  let at = from + 2;
  for (let column = 0; column < values.length; column += 1) {
    if (bytes.length < at + 4) return null;
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length === NULL_LENGTH) {
      values[column] = 0;
      continue;
    }
    if (bytes.length < at + length) return null;
    values[column] = bytes.readInt32BE(at);
    at += length;
  }
  return at;
}
