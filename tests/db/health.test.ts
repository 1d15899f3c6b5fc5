import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { readHealth } from "@/lib/data/health/readHealth";
import { insertFrozenEditions } from "../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../testDatabase";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
});
afterAll(async () => {
  await database().close();
  await test.close();
});

describe("readHealth", () => {
  it("is well without an edition, and names the latest one", async () => {
    const empty = await readHealth();
    expect(empty).toMatchObject({ status: "ok", database: "reachable", edition: null });
    expect(empty.migrations.applied).toBe(empty.migrations.expected);
    await insertFrozenEditions(test.pool);
    expect(await readHealth()).toMatchObject({ status: "ok", edition: "2026-06" });
  });
  it("is degraded when the database is of another version", async () => {
    await test.pool.query("UPDATE _prisma_migrations SET migration_name = '20990101000000_later'");
    expect(await readHealth()).toMatchObject({ status: "degraded", migrations: { applied: 0, unknown: 1 } });
  });
});
