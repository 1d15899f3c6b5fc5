import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { inTransaction } from "@/lib/data/database";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";
import { listMigrations } from "@/lib/data/migration/listMigrations";
import { readMigrationState } from "@/lib/data/migration/readMigrationState";
import { insertCommunes } from "../../fixtures/smallRegister";
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

test("the days on which towns were surveyed before each was kept are found in the log, but for those taken back", async () => {
  await insertCommunes(database.pool);
  const log = async (code: string, ...days: (string | null)[]) =>
    inTransaction(database.pool, (client) =>
      recordAudit(
        client,
        days.slice(1).map((day, before) => ({
          ...{ actor: "member:1", action: "survey", subject: "territory", subjectId: `commune/${code}` },
          ...{ before: { surveyedOn: days[before] }, after: { surveyedOn: day } },
        })),
      ),
    );
  await log("35004", null, "today", "2026-09-01", "2026-10-31", "2026-10-01", "2026-11-10", "2026-11-20");
  await log("35005", null, "2026-09-01", null);
  await log("00000", null, "2026-09-01");
  await database.pool.query(`DROP TABLE territory_survey; UPDATE territory SET surveyed_on = '2026-11-20' WHERE code = '35004'`);
  await database.pool.query(readFileSync("prisma/migrations/20261129040000_survey_days/migration.sql", "utf8"));
  const { rows } = await database.pool.query(
    "SELECT code, s.surveyed_on AS day FROM territory_survey s JOIN territory ON id = territory_id ORDER BY 2",
  );
  expect(rows).toEqual(["2026-09-01", "2026-10-01", "2026-11-10", "2026-11-20"].map((day) => ({ code: "35004", day })));
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
