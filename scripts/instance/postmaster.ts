import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "@/lib/platform/isAlive";
import { filesOf, type PostgresCluster } from "./postgresCluster";
import { commandLineOf } from "./processes";

/** What `postmaster.pid` says of the Postgres of a data folder: running on a port, not running, or a trace left by a crash. */
export type Postmaster = { state: "running"; port: number } | { state: "stopped" } | { state: "crashed" };

export function readPostmaster(cluster: PostgresCluster): Postmaster {
  const file = pidFileOf(cluster);
  if (!existsSync(file)) return { state: "stopped" };
  const lines = readFileSync(file, "utf8").split("\n"); // pid, data folder, start time, port, socket folder, address, memory, state
  // After a crash the number may belong to any other program: Postgres would then refuse to start.
  return isPostgres(Number(lines[0]), cluster) ? { state: "running", port: Number(lines[3]) } : { state: "crashed" };
}

/**
 * Removes the trace of a Postgres that died when its number belongs to another program now: Postgres would take that one for itself. Any
 * other trace is left to Postgres, which starts over it once no process of the dead one writes in the files any more.
 */
export function clearCrash(cluster: PostgresCluster): void {
  if (readPostmaster(cluster).state === "crashed" && isAlive(pidIn(cluster))) rmSync(pidFileOf(cluster), { force: true });
}

const pidIn = (cluster: PostgresCluster) => Number(readFileSync(pidFileOf(cluster), "utf8").split("\n")[0]);

const pidFileOf = (cluster: PostgresCluster) => join(filesOf(cluster), "postmaster.pid");

function isPostgres(pid: number, cluster: PostgresCluster): boolean {
  const command = commandLineOf(pid);
  return process.platform === "win32" ? command.includes("postgres") : command.includes("postgres") && command.includes(filesOf(cluster));
}
