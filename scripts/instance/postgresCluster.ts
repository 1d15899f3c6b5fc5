import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { DatabaseAccount } from "./databaseAccount";
import type { PostgresBinaries } from "./postgresBinaries";

/** One embedded Postgres: its folder holds `postgres` (its files), `password` and `postgres.log`. */
export interface PostgresCluster {
  folder: string;
  binaries: PostgresBinaries;
  account: DatabaseAccount | undefined;
}

const SUPERUSER = "belvedere";
const LOG_LIMIT = 20_000_000;
/** Nothing of our environment changes how Postgres speaks or counts time. */
const PLAIN = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))),
  NODE_ENV: "production" as const,
  LC_ALL: "C",
  TZ: "UTC",
};

export const filesOf = (cluster: PostgresCluster) => join(cluster.folder, "postgres");
export const logOf = (cluster: PostgresCluster) => join(cluster.folder, "postgres.log");
const passwordFileOf = (cluster: PostgresCluster) => join(cluster.folder, "password");

export function addressOf(cluster: PostgresCluster, port: number, database: string): string {
  const password = readFileSync(passwordFileOf(cluster), "utf8").trim();
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Creates the files once; an initdb that was killed half-way left no PG_VERSION of a finished cluster, and is made again. */
export async function initialiseCluster(cluster: PostgresCluster): Promise<void> {
  const files = filesOf(cluster);
  const finished = join(cluster.folder, "initialised");
  if (existsSync(finished)) return;
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFileOf(cluster), `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  writeFileSync(logOf(cluster), "", { flag: "a", mode: 0o600 });
  give(cluster, files, passwordFileOf(cluster), logOf(cluster));
  const options = ["-U", SUPERUSER, "-A", "scram-sha-256", `--pwfile=${passwordFileOf(cluster)}`, "-E", "UTF8"];
  // One collation everywhere: that of the code points. French order is made by the product, once, and frozen.
  await run(cluster, cluster.binaries.initdb, ["-D", files, ...options, "--locale=C", "--no-instructions"]);
  writeFileSync(finished, `${cluster.binaries.version}\n`);
}

/** Why Postgres did not start: a statement of the one that died still runs and may write, so that a second one would spoil its files. */
export class StillWriting extends Error {
  override readonly name = "StillWriting";
}

/**
 * Starts it in a session of its own, so that Ctrl-C in the terminal reaches the server first and never Postgres.
 * @throws StillWriting
 */
export async function startCluster(cluster: PostgresCluster, port: number, settings: Record<string, string> = {}): Promise<void> {
  const log = logOf(cluster);
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) truncateSync(log);
  // No socket file: the path of the folder may exceed the 107 bytes that a socket's may have.
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const told = existsSync(log) ? statSync(log).size : 0;
  const where = ["-D", filesOf(cluster), "-l", log, "-o", [`-p ${port}`, ...options].join(" ")];
  try {
    await run(cluster, cluster.binaries.pgCtl, ["-w", "-t", "120", "start", ...where]);
  } catch (error) {
    const reason = existsSync(log) ? readFileSync(log).subarray(told).toString() : "";
    throw reason.includes("pre-existing shared memory block") ? new StillWriting(reason.trim()) : error;
  }
}

/** Stops it without waiting for its clients, which are cut; what they had committed is on disk. */
export async function stopCluster(cluster: PostgresCluster): Promise<void> {
  if (!existsSync(join(filesOf(cluster), "postmaster.pid"))) return;
  await run(cluster, cluster.binaries.pgCtl, ["-w", "-t", "120", "-m", "fast", "stop", "-D", filesOf(cluster)]);
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

function give(cluster: PostgresCluster, ...paths: string[]): void {
  if (!cluster.account) return;
  for (const path of paths) chownSync(path, cluster.account.uid, cluster.account.gid);
}

/** Runs one of the programs as the database's account, detached from our terminal's signals. */
function run({ account }: PostgresCluster, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const as = account ? { uid: account.uid, gid: account.gid, cwd: "/" } : {}; // our own folder may be closed to it
    const child = spawn(program, args, { ...as, env: PLAIN, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${output.trim()}`))));
  });
}
