import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { requireServer } from "@/scripts/instance/requireServer";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

async function refusal(pool: pg.Pool): Promise<string> {
  return await requireServer(pool).then(
    () => "accepted",
    (error: Error) => error.message,
  );
}

/** A pool of somebody who is no superuser, with these rights on the database. */
async function asPlainAccount<T>(grants: string[], run: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const name = new URL(database.url).pathname.slice(1);
  await database.pool.query(`CREATE ROLE plain_${name} LOGIN PASSWORD 'x'`);
  for (const grant of grants) await database.pool.query(grant.replaceAll("DB", name).replaceAll("ROLE", `plain_${name}`));
  const url = new URL(database.url);
  url.username = `plain_${name}`;
  url.password = "x";
  const pool = new pg.Pool({ connectionString: url.href });
  try {
    return await run(pool);
  } finally {
    await pool.end();
    await database.pool.query(`DROP OWNED BY plain_${name}; DROP ROLE plain_${name}`);
  }
}

const EMPTY = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";

test("a migrated database and an empty one are accepted", async () => {
  expect(await refusal(database.pool)).toBe("accepted");
  await database.pool.query(EMPTY);
  expect(await refusal(database.pool)).toBe("accepted");
});

test("a database of a newer version is refused, its migration named", async () => {
  await database.pool.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', 'x', '20990101000000_next', now(), 1)",
  );
  expect(await refusal(database.pool)).toContain("20990101000000_next");
});

test("a database made by a migration that was edited since is refused: which, and what to do", async () => {
  await database.pool.query("UPDATE _prisma_migrations SET checksum = repeat('0', 64) WHERE migration_name LIKE '%_first'");
  expect(await refusal(database.pool)).toMatch(/20261122000000_first.*remettez.*nouvelle migration/);
});

test("a database that holds something else is refused", async () => {
  await database.pool.query(`${EMPTY}; CREATE TABLE customers (id int); CREATE TABLE orders (id int)`);
  expect(await refusal(database.pool)).toContain("2 tables");
});

test("an account that may create nothing is told so", async () => {
  await database.pool.query(EMPTY);
  await asPlainAccount(["GRANT USAGE ON SCHEMA public TO ROLE"], async (pool) => {
    expect(await refusal(pool)).toMatch(/ne peut pas créer de tables/);
  });
});

test("an account that cannot add the extensions is told which; one that owns the database can", async () => {
  await database.pool.query(EMPTY);
  await asPlainAccount(["GRANT CREATE, USAGE ON SCHEMA public TO ROLE"], async (pool) => {
    expect(await refusal(pool)).toMatch(/btree_gist, pg_trgm/);
  });
  await asPlainAccount(["GRANT CREATE, USAGE ON SCHEMA public TO ROLE", "GRANT CREATE ON DATABASE DB TO ROLE"], async (pool) => {
    expect(await refusal(pool)).toBe("accepted");
  });
});

test("a server that does not answer is named without its password", async () => {
  const pool = new pg.Pool({ connectionString: "postgresql://me:secret@127.0.0.1:1/belvedere", connectionTimeoutMillis: 2_000 });
  const sentence = await refusal(pool);
  await pool.end();
  expect(sentence).toContain("127.0.0.1:1");
  expect(sentence).not.toContain("secret");
});

test("a server older than 15 is refused", async () => {
  const old = { ...database.pool, options: {}, query: () => Promise.resolve({ rows: [{ version: 140_012 }] }) };
  expect(await refusal(old as unknown as pg.Pool)).toMatch(/PostgreSQL 14/);
});
