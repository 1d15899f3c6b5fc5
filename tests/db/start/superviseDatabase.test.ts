import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { connect } from "@/lib/data/database";
import { readInstanceFile } from "@/scripts/instance/instanceFolder";
import { openInstance } from "@/scripts/instance/openInstance";
import { freePort, startCluster, stopCluster } from "@/scripts/instance/postgresCluster";
import { readPostmaster } from "@/scripts/instance/postmaster";
import { commandLineOf } from "@/scripts/instance/processes";
import { superviseDatabase } from "@/scripts/start/superviseDatabase";
import { type DataFolder, makeDataFolder } from "./dataFolder";
import { killPostmaster } from "./killPostmaster";

let folder: DataFolder;
beforeAll(() => {
  folder = makeDataFolder();
});
afterEach(() => rmSync(join(folder.path, "users"), { recursive: true, force: true }));
afterAll(() => folder.remove());

const OFTEN_MS = 50;

test("a Postgres that was killed is running again, for the connections that the site had as well", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const database = connect(instance.url);
  const stopping = { begun: false };
  const say = vi.fn();
  void superviseDatabase(instance, stopping, say, OFTEN_MS);
  await database.pool.query("DROP TABLE IF EXISTS kept; CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");
  for (const times of [1, 2]) {
    await killPostmaster(folder.path);
    await vi.waitFor(() => expect(say.mock.calls.filter(([event]) => event === "revived")).toHaveLength(times), { timeout: 20_000 });
    expect((await database.pool.query("SELECT n FROM kept")).rows).toEqual([{ n: 1 }]);
  }
  stopping.begun = true;
  await database.close();
  await instance.close();
  await sleep(OFTEN_MS * 4);
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("what is stopped on purpose stays so, even when its death was being looked at", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const closing = instance.close();
  expect(await instance.revive()).toBe("not-needed");
  await closing;
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("a statement that outlives its Postgres ends before another one starts, however long it takes", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const stopping = { begun: false };
  const database = connect(instance.url);
  await database.pool.query("DROP TABLE IF EXISTS kept; CREATE TABLE kept (n int)");
  const end = join(folder.path, "end-of-statement");
  const busy = database.pool.query(`DO $$ DECLARE latest timestamptz := clock_timestamp() + '60 s'; BEGIN
    WHILE pg_stat_file('${end}', true) IS NULL AND clock_timestamp() < latest LOOP NULL; END LOOP; END $$`);
  const cut = busy.catch((error: unknown) => error);
  await vi.waitFor(async () => {
    const { rows } = await database.pool.query("SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'DO%'");
    expect(rows).toHaveLength(1);
  });
  const revive = vi.fn(instance.revive);
  const say = vi.fn();
  const lost = superviseDatabase({ ...instance, revive }, stopping, say, OFTEN_MS);
  await killPostmaster(folder.path);
  await Promise.race([lost, vi.waitFor(() => expect(revive.mock.calls.length).toBeGreaterThan(7), { timeout: 40_000 })]);
  expect(new Set(await Promise.all(revive.mock.results.slice(0, 7).map(({ value }) => value)))).toEqual(new Set(["waiting"]));
  writeFileSync(end, "");
  await Promise.race([lost, vi.waitFor(() => expect(say.mock.calls).toEqual([["waiting"], ["revived"]]), { timeout: 20_000 })]);
  await cut;
  expect((await database.pool.query("SELECT n FROM kept")).rows).toEqual([]);
  stopping.begun = true;
  await database.close();
  await instance.close();
});

test("a Postgres that runs on another port keeps its files as long as others use it, and is then brought back", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  await stopCluster(folder.cluster());
  const elsewhere = await freePort();
  await startCluster(folder.cluster(), elsewhere);
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  try {
    const pid = other.pid ?? 0;
    await vi.waitFor(() => expect(commandLineOf(pid)).toContain("setInterval"));
    const user = { pid, kind: "command", commandLine: commandLineOf(pid) };
    writeFileSync(join(folder.path, "users", `${pid}.json`), JSON.stringify(user));
    expect(instance.isRunning()).toBe(false);
    expect(await instance.revive()).toBe("waiting");
    expect(readPostmaster(folder.cluster())).toEqual({ state: "running", port: elsewhere });
  } finally {
    other.kill("SIGKILL");
    await once(other, "exit");
  }
  expect(await instance.revive()).toBe("revived");
  expect(instance.isRunning()).toBe(true);
  expect(readInstanceFile(folder.path).databasePort).toBe(Number(new URL(instance.url).port));
  await instance.close();
});

test("a Postgres that does not start again ends the site with a sentence, and nothing is left to stop", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const say = vi.fn();
  const lost = superviseDatabase(instance, { begun: false }, say, OFTEN_MS).catch((error: unknown) => error);
  appendFileSync(join(folder.path, "postgres", "postgresql.conf"), "\nnothing that Postgres understands\n");
  await killPostmaster(folder.path);
  expect(String(await lost)).toMatch(/s’est arrêtée 5 fois de suite et ne redémarre plus.*postgres\.log/s);
  expect(say).not.toHaveBeenCalledWith("revived");
  await instance.close();
});
