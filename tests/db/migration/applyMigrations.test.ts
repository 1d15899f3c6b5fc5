import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";
import { listMigrations } from "@/lib/data/migration/listMigrations";
import { readMigrationState } from "@/lib/data/migration/readMigrationState";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const ours = listMigrations().map(({ name }) => name);
const NEXT = "20990101000000_next";

let database: TestDatabase;
let root: string;
beforeEach(async () => {
  database = await createTestDatabase();
  root = mkdtempSync(join(tmpdir(), "belvedere-migrations-"));
  cpSync("prisma", join(root, "prisma"), { recursive: true });
});
afterEach(async () => {
  rmSync(root, { recursive: true });
  await database.close();
});

test("a migrated database is left alone", async () => {
  expect(await applyMigrations(database.url)).toEqual([]);
  expect(await readMigrationState(database.pool)).toEqual({ applied: ours, pending: [], unknown: [], edited: [] });
});

test("an empty database gets everything, once, even when two begin together", async () => {
  await database.pool.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  const done = await Promise.all([applyMigrations(database.url), applyMigrations(database.url)]);
  expect(done.flat()).toEqual(ours);
  expect((await readMigrationState(database.pool)).applied).toEqual(ours);
});

test("a new migration is applied; a body with semicolons stays whole", async () => {
  add(NEXT, "CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END $$; CREATE TABLE later (id int);");
  expect((await readMigrationState(database.pool, join(root, "prisma", "migrations"))).pending).toEqual([NEXT]);
  expect(await applyMigrations(database.url, root)).toEqual([NEXT]);
  expect((await database.pool.query("SELECT one()")).rows).toEqual([{ one: 1 }]);
});

test("one that fails leaves nothing, and is tried again when it is mended", async () => {
  add(NEXT, "CREATE TABLE later (id int); SELECT 1 / 0;");
  await expect(applyMigrations(database.url, root)).rejects.toThrow(/division by zero/);
  expect((await database.pool.query("SELECT to_regclass('later') AS made")).rows).toEqual([{ made: null }]);
  await expect(applyMigrations(database.url, root)).rejects.toThrow(/division by zero/);
  add(NEXT, "CREATE TABLE later (id int);");
  expect(await applyMigrations(database.url, root)).toEqual([NEXT]);
});

test("a database of a newer version is recognised", async () => {
  add(NEXT, "CREATE TABLE later (id int);");
  await applyMigrations(database.url, root);
  expect(await readMigrationState(database.pool)).toEqual({ applied: ours, pending: [], unknown: [NEXT], edited: [] });
});

test("one that was edited since it was applied is noticed; other line ends are no edit", async () => {
  add(NEXT, "CREATE TABLE later (id int);\n");
  await applyMigrations(database.url, root);
  const edited = async () => (await readMigrationState(database.pool, join(root, "prisma", "migrations"))).edited;
  expect(await edited()).toEqual([]);
  add(NEXT, "CREATE TABLE later (id int);\r\n");
  expect(await edited()).toEqual([]);
  add(NEXT, "CREATE TABLE later (id bigint);\n");
  expect(await edited()).toEqual([NEXT]);
});

function add(name: string, sql: string): void {
  mkdirSync(join(root, "prisma", "migrations", name), { recursive: true });
  writeFileSync(join(root, "prisma", "migrations", name, "migration.sql"), sql);
}
