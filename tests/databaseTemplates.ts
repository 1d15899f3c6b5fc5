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
  /** With the small simulation in it, and so with the geography: 2,000 territories, 4 editions. Takes half a minute the first time in a run. */
  simulation?: boolean;
  /** The name of another test database, that nobody is connected to: a copy of it. */
  copyOf?: string;
}

export const EMPTY_TEMPLATE = "template_test";
export const GEOGRAPHY_TEMPLATE = "template_geography_test";
export const SIMULATION_TEMPLATE = "template_simulation_test";
/** The day on which the simulation of the tests is told: its last edition is that of the third quarter of 2026. */
export const SIMULATION_DAY = new Date("2026-11-22T08:00:00Z");

/** A database that is migrated, copied from a template, on a throw-away server; `close` drops it. */
export async function createDatabaseOn(adminUrl: string, options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const template = await templateFor(adminUrl, options);
  const name = `t${randomBytes(6).toString("hex")}_test`;
  const url = testAddress(adminUrl, name);
  await asAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
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

async function templateFor(adminUrl: string, { geography, simulation, copyOf }: TestDatabaseOptions): Promise<string> {
  if (copyOf !== undefined) return copyOf;
  if (!geography && !simulation) return EMPTY_TEMPLATE;
  await makeTemplate(adminUrl, GEOGRAPHY_TEMPLATE, EMPTY_TEMPLATE, fillWithGeography);
  if (!simulation) return GEOGRAPHY_TEMPLATE;
  await makeTemplate(adminUrl, SIMULATION_TEMPLATE, GEOGRAPHY_TEMPLATE, fillWithSimulation);
  return SIMULATION_TEMPLATE;
}

/** Filled by the first test that asks; the others wait. It gets its name when it is complete. */
async function makeTemplate(adminUrl: string, name: string, from: string, fill: (loading: Database) => Promise<void>): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    const draft = `draft_of_${name}`;
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft} TEMPLATE ${from}`);
    const loading = connect(testAddress(adminUrl, draft));
    try {
      await fill(loading);
      await loading.pool.query("VACUUM ANALYZE"); // no autovacuum in tests: the copies inherit the statistics
    } finally {
      await loading.close();
    }
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
}

async function fillWithGeography(loading: Database): Promise<void> {
  const { loadGeography } = await import("@/lib/data/territory/loadGeography");
  const { readReferencePackage } = await import("@/lib/data/territory/readReferencePackage");
  await loadGeography(loading, readReferencePackage(), { now: new Date(), actor: "tests" });
}

async function fillWithSimulation(loading: Database): Promise<void> {
  const { prepareSimulation } = await import("@/scripts/simulation/prepareSimulation");
  await prepareSimulation(loading, { small: true, now: SIMULATION_DAY });
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
