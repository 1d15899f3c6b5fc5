import { expect, test } from "vitest";
import { testAddress } from "../databaseTemplates";
import { createTestDatabase } from "../testDatabase";

test("a test database has the migrations, is empty, and is gone once closed", async () => {
  const first = await createTestDatabase();
  const second = await createTestDatabase();
  expect(first.url).not.toBe(second.url);
  expect(await first.prisma.territory.count()).toBe(0);
  await first.pool.query("INSERT INTO source (label) VALUES ('here only')");
  expect(await second.prisma.source.count()).toBe(0);
  await first.close();
  const name = new URL(first.url).pathname.slice(1);
  const left = await second.pool.query("SELECT datname FROM pg_database WHERE datname = $1", [name]);
  expect(left.rows).toEqual([]);
  await second.close();
});

test("a database whose name does not end in _test is refused", () => {
  expect(() => testAddress("postgresql://x@127.0.0.1/postgres", "production")).toThrow(/must end in _test/);
  expect(testAddress("postgresql://x@127.0.0.1/postgres", "a_test")).toMatch(/\/a_test$/);
});
