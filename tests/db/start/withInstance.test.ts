import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPostmaster } from "@/scripts/instance/postmaster";
import { withInstance } from "@/scripts/instance/withInstance";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { type DataFolder, makeDataFolder } from "./dataFolder";

let folder: DataFolder;
beforeAll(() => {
  folder = makeDataFolder();
});
afterAll(() => folder.remove());

test("before the first start, a command makes the folder, migrates, loads the geography, and leaves Postgres stopped", async () => {
  const counted = await withInstance(({ prisma }) => prisma.territory.count());
  expect(counted).toBeGreaterThan(36_000);
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
  expect(readdirSync(join(folder.path, "users"))).toEqual([]);
});

test("a command inside another uses the same Postgres, which the last to leave stops", async () => {
  await withInstance(async () => {
    const child = spawnSync(process.execPath, ["--import", "tsx", "tests/db/start/countTerritories.ts"], { encoding: "utf8" });
    expect(child.stderr).toBe("");
    expect(Number(child.stdout)).toBeGreaterThan(36_000);
    expect(readPostmaster(folder.cluster())).toMatchObject({ state: "running" });
  });
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("a command that fails leaves Postgres stopped as well", async () => {
  await expect(withInstance(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("Ctrl-C in a command ends it with 130, what it had begun undone, and Postgres stopped", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/db/start/countTerritories.ts", "wait"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGINT");
  child.kill("SIGTERM"); // npm passes the signal on, though the whole group has had it
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect(code).toBe(130);
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
  expect(await withInstance(({ prisma }) => prisma.source.count())).toBe(0);
});

test("Ctrl-C while Postgres starts stops it as well", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/db/start/countTerritories.ts"], { stdio: "ignore", timeout: 50_000 });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while (child.exitCode === null && child.signalCode === null && readPostmaster(folder.cluster()).state !== "running") await sleep(5);
  child.kill("SIGINT"); // pg_ctl still waits for its first answer
  expect(await ended).toBe(130);
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("a database of which the last migration is missing is not used: npm start is named", async () => {
  const names = await withInstance(async ({ pool }) => {
    const { rows } = await pool.query<{ name: string }>(
      "DELETE FROM _prisma_migrations WHERE id = (SELECT id FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1) RETURNING migration_name AS name",
    );
    return rows;
  });
  expect(names).toHaveLength(1);
  await expect(withInstance(() => Promise.resolve())).rejects.toThrow(/npm start/);
});

describe("with DATABASE_URL", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    delete process.env.DATABASE_URL;
    await database.close();
  });

  test("that database is used, and no folder is made", async () => {
    process.env.DATABASE_URL = database.url;
    const elsewhere = join(folder.path, "never");
    process.env.BELVEDERE_DATA = elsewhere;
    expect(await withInstance(({ prisma }) => prisma.territory.count())).toBe(0);
    process.env.BELVEDERE_DATA = folder.path;
    expect(existsSync(elsewhere)).toBe(false);
  });
});
