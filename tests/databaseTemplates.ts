import { randomBytes } from "node:crypto";
import pg from "pg";
import { connect, type Database } from "@/lib/data/database";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";

export interface TestDatabase extends Database {
  url: string;
}
export interface TestDatabaseOptions {
  /** With the whole reference geography in it; without, the tables are empty. */
  geography?: boolean;
}

export const EMPTY_TEMPLATE = "template_test";
export const GEOGRAPHY_TEMPLATE = "template_geography_test";

/** A database that is migrated, copied from a template, on a throw-away server; `close` drops it. */
export async function createDatabaseOn(adminUrl: string, options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  if (options.geography) await makeGeographyTemplate(adminUrl);
  const name = `t${randomBytes(6).toString("hex")}_test`;
  const url = testAddress(adminUrl, name);
  await asAdmin(adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE ${options.geography ? GEOGRAPHY_TEMPLATE : EMPTY_TEMPLATE}`),
  );
  const opened = connect(url);
  return {
    ...opened,
    url,
    close: async () => {
      await opened.close();
      await asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** The address of a database of the tests. Tests empty and drop what they are given: any other name is refused. */
export function testAddress(adminUrl: string, name: string): string {
  if (!/^[a-z0-9_]+_test$/.test(name)) throw new Error(`${name} is not a test database: its name must end in _test`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** The database that all test databases are copies of; made once, at the start of a run. */
export async function makeEmptyTemplate(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${EMPTY_TEMPLATE}`));
  await applyMigrations(testAddress(adminUrl, EMPTY_TEMPLATE));
}

/** Loaded by the first test that asks; the others wait. It gets its name when it is complete. */
async function makeGeographyTemplate(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [GEOGRAPHY_TEMPLATE]);
    if (rowCount) return;
    const draft = "draft_geography_test";
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft} TEMPLATE ${EMPTY_TEMPLATE}`);
    const { loadGeography } = await import("@/lib/data/territory/loadGeography");
    const { readReferencePackage } = await import("@/lib/data/territory/readReferencePackage");
    const loading = connect(testAddress(adminUrl, draft));
    try {
      await loadGeography(loading, readReferencePackage(), { now: new Date(), actor: "tests" });
      await loading.pool.query("VACUUM ANALYZE"); // no autovacuum in tests: the copies inherit the statistics
    } finally {
      await loading.close();
    }
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${GEOGRAPHY_TEMPLATE}`);
  });
}

async function asAdmin<T>(adminUrl: string, run: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await run(admin);
  } finally {
    await admin.end();
  }
}
