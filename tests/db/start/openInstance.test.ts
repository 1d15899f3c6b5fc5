import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readInstanceFile } from "@/scripts/instance/instanceFolder";
import { liveUsers } from "@/scripts/instance/instanceUsers";
import { type OpenInstance, openInstance } from "@/scripts/instance/openInstance";
import { stopCluster } from "@/scripts/instance/postgresCluster";
import { clearCrash, readPostmaster } from "@/scripts/instance/postmaster";
import { StartProblem } from "@/scripts/instance/startProblem";
import { type DataFolder, makeDataFolder } from "./dataFolder";
import { killPostmaster } from "./killPostmaster";

// One folder for all: making one takes seconds. Each test begins and ends with a stopped Postgres that nobody uses.
let folder: DataFolder;
beforeAll(() => {
  folder = makeDataFolder();
});
afterEach(async () => {
  rmSync(join(folder.path, "users"), { recursive: true, force: true });
  await stopCluster(folder.cluster());
});
afterAll(() => folder.remove());

const pidFile = () => join(folder.path, "postgres", "postmaster.pid");
const open = (said: string[] = []) => openInstance({ kind: "command" }, (event) => said.push(event));

async function query(instance: OpenInstance, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: instance.url });
  client.on("error", () => {}); // cut by the crash
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("a new folder is made, started, stopped, and started again on the same port with what it held", async () => {
  const first = await open();
  await query(first, "DROP TABLE IF EXISTS kept; CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");
  expect(new URL(first.url).port).toBe(String(readInstanceFile(folder.path).databasePort));
  expect(statSync(join(folder.path, "password")).mode & 0o777).toBe(0o600);
  await first.close();
  await first.close(); // twice is once
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
  const second = await open();
  expect(second.url).toBe(first.url);
  expect(await query(second, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  await second.close();
});

test("its password is needed", async () => {
  const instance = await open();
  const stranger = new URL(instance.url);
  stranger.password = "guess";
  await expect(query({ ...instance, url: stranger.href }, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  await instance.close();
});

test("after a crash the trace is cleared, said, and nothing that was committed is lost", async () => {
  const first = await open();
  await query(first, "DROP TABLE IF EXISTS kept; CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");
  await killPostmaster(folder.path);
  expect(readPostmaster(folder.cluster())).toEqual({ state: "crashed" });
  const said: string[] = [];
  const second = await open(said);
  expect(said).toEqual(["crash-cleared"]);
  expect(await query(second, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  await second.close();
});

test("a stale trace whose number now belongs to another program is cleared as well", async () => {
  const first = await open();
  await killPostmaster(folder.path);
  const [, ...rest] = readFileSync(pidFile(), "utf8").split("\n");
  rmSync(pidFile());
  writeFileSync(pidFile(), [String(process.pid), ...rest].join("\n"));
  const said: string[] = [];
  const second = await open(said);
  expect(said).toEqual(["crash-cleared"]);
  expect(await query(second, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
  await second.close();
  await first.close();
});

test("the trace of a dead number is left to Postgres, which knows whether something still writes", async () => {
  await (await open()).close();
  writeFileSync(pidFile(), "4194303\n"); // above what the system gives
  clearCrash(folder.cluster());
  expect(readPostmaster(folder.cluster())).toEqual({ state: "crashed" });
  writeFileSync(pidFile(), `${process.pid}\n`);
  clearCrash(folder.cluster());
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("when its port was taken meanwhile, it takes another and remembers it", async () => {
  const first = await open();
  await first.close();
  const port = Number(new URL(first.url).port);
  const squatter = createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => squatter.once("listening", resolve));
  const second = await open();
  expect(Number(new URL(second.url).port)).not.toBe(port);
  expect(readInstanceFile(folder.path).databasePort).toBe(Number(new URL(second.url).port));
  await second.close();
  squatter.close();
});

test("a second server on the same folder is told where the first one serves", async () => {
  const server = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const refused = await openInstance({ kind: "server", url: "http://localhost:3001" }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StartProblem);
  expect(String(refused)).toContain("http://localhost:3000");
  expect(String(refused)).toContain(folder.path);
  await server.close();
});

test("a user that died does not keep Postgres running, nor make believe that it serves", async () => {
  const first = await open();
  const ghost = { pid: 4_194_303, kind: "server", url: "http://localhost:3000", commandLine: "node" };
  writeFileSync(join(folder.path, "users", `${ghost.pid}.json`), JSON.stringify(ghost));
  writeFileSync(join(folder.path, "users", "1.json"), JSON.stringify({ ...ghost, pid: 1 })); // alive, and another program
  writeFileSync(join(folder.path, "users", "2.json"), "{"); // written half-way
  expect(liveUsers(folder.path).map(({ pid }) => pid)).toEqual([process.pid]);
  await first.close();
  expect(readPostmaster(folder.cluster())).toEqual({ state: "stopped" });
});

test("files of another major version of Postgres are refused before anything is touched", async () => {
  await (await open()).close();
  writeFileSync(join(folder.path, "postgres", "PG_VERSION"), "17\n");
  await expect(open()).rejects.toThrow(/PostgreSQL 17/);
  writeFileSync(join(folder.path, "postgres", "PG_VERSION"), "18\n");
});
