import type pg from "pg";
import { inTransaction } from "./database";

/** Several reads of one moment: nothing that is written between two of them shows in one and not in the other. */
export function inSnapshot<T>(pool: pg.Pool, read: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    return read(client);
  });
}
