import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { readEnvironment } from "@/lib/platform/environment";
import { ExpectedError } from "@/lib/platform/errors";
import { PrismaClient } from "./generated/client";

/** Days cross the driver as text: a local-midnight Date would move them. Counts fit a double: a sum of followers stays far under 2^53. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));

export interface Database {
  /** Small reads and writes. */
  prisma: PrismaClient;
  /** COPY, cursors, and SQL that Prisma has no words for. */
  pool: pg.Pool;
  close(): Promise<void>;
}

export function connect(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000 });
  // A connection that the server closed, at rest or between two statements of a transaction: the next query says so, or opens another.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

const kept = globalThis as { belvedereDatabase?: Database };

/** The database of this process, opened at the first call; the development server keeps it across reloads. */
export function database(): Database {
  if (!kept.belvedereDatabase) {
    const { DATABASE_URL } = readEnvironment();
    if (!DATABASE_URL) throw new ExpectedError("database-unreachable", { found: "DATABASE_URL" });
    kept.belvedereDatabase = connect(DATABASE_URL);
  }
  return kept.belvedereDatabase;
}

const LOCK_NOT_AVAILABLE = "55P03";

/**
 * What a transaction of the pages waits for, it waits for a moment only: an import holds the register for as long as it takes, and all who
 * wait for it hold the connections that pages are read with. Past it the transaction is refused, `register-busy`.
 */
export async function waitBriefly(client: pg.PoolClient): Promise<void> {
  await client.query("SET LOCAL lock_timeout = '3s'");
}

/** One transaction on one connection; rolled back whole when `run` throws. */
export async function inTransaction<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await run(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw (error as { code?: string }).code === LOCK_NOT_AVAILABLE ? new ExpectedError("register-busy") : error;
  } finally {
    client.release();
  }
}
