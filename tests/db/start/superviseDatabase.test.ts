import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { connect } from "@/lib/data/database";
import { openInstance } from "@/scripts/instance/openInstance";
import { readPostmaster } from "@/scripts/instance/postmaster";
import { isAlive } from "@/scripts/instance/processes";
import { superviseDatabase } from "@/scripts/start/superviseDatabase";
import { type DataFolder, makeDataFolder } from "./dataFolder";

let folder: DataFolder;
beforeAll(() => {
  folder = makeDataFolder();
});
afterEach(() => rmSync(join(folder.path, "users"), { recursive: true, force: true }));
afterAll(() => folder.remove());

const OFTEN_MS = 50;

/** As the system does when it is short of memory. */
async function killPostmaster(): Promise<void> {
  const pid = Number(readFileSync(join(folder.path, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(10);
}

test("a Postgres that was killed is running again, for the connections that the site had as well", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const database = connect(instance.url);
  const stopping = { begun: false };
  const revived = vi.fn();
  void superviseDatabase(instance, stopping, revived, OFTEN_MS);
  await database.pool.query("DROP TABLE IF EXISTS kept; CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");
  for (const times of [1, 2]) {
    await killPostmaster();
    await vi.waitFor(() => expect(revived).toHaveBeenCalledTimes(times), { timeout: 20_000 });
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
  expect(await instance.revive()).toBe(false);
  await closing;
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("a Postgres that does not start again ends the site with a sentence, and nothing is left to stop", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const revived = vi.fn();
  const lost = superviseDatabase(instance, { begun: false }, revived, OFTEN_MS).catch((error: unknown) => error);
  appendFileSync(join(folder.path, "postgres", "postgresql.conf"), "\nnothing that Postgres understands\n");
  await killPostmaster();
  expect(String(await lost)).toMatch(/s’est arrêtée 5 fois de suite et ne redémarre plus.*postgres\.log/s);
  expect(revived).not.toHaveBeenCalled();
  await instance.close();
});
