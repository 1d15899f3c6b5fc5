import { createDatabase } from "@/lib/data/migration/createDatabase";
import { withFolderLock } from "./folderLock";
import { DATABASE_NAME, openInstanceFolder, readInstanceFile, writeInstanceFile } from "./instanceFolder";
import { type InstanceUser, liveUsers, registerUser, unregisterUser } from "./instanceUsers";
import { isFree } from "./isFree";
import { liveServer } from "./liveServer";
import {
  addressOf,
  freePort,
  initialiseCluster,
  logOf,
  type PostgresCluster,
  StillWriting,
  startCluster,
  stopCluster,
} from "./postgresCluster";
import { clearCrash, readPostmaster } from "./postmaster";
import { StartProblem } from "./startProblem";

/**
 * `not-needed`: it was stopped on purpose, or somebody else was faster. `waiting`: what still uses the files has to end first, either a
 * statement that outlived its Postgres, or commands that started it on another port.
 */
export type Revival = "revived" | "not-needed" | "waiting";

export interface OpenInstance {
  /** The address of the product's database in the embedded Postgres. */
  url: string;
  folder: string;
  isRunning(): boolean;
  /** Brings its Postgres back where it was, on the same port with the same files. */
  revive(): Promise<Revival>;
  /** Leaves, and stops Postgres when nobody else uses it. May be called twice. */
  close(): Promise<void>;
}

export interface InstanceRole {
  kind: InstanceUser["kind"];
  /** Where a server answers. */
  url?: string;
}

/** The Postgres of the data folder, made, mended and started as needed, for as long as this process uses it. `say` hears what was mended. */
export async function openInstance(role: InstanceRole, say: (event: "crash-cleared") => void = () => {}): Promise<OpenInstance> {
  const cluster = openInstanceFolder();
  const { folder } = cluster;
  const port = await withFolderLock(folder, async () => {
    const serving = role.kind === "server" ? liveServer(folder) : null;
    if (serving) throw new StartProblem("already-serving", serving);
    const listening = await startIfStopped(cluster, say);
    registerUser(folder, role.kind, role.url);
    return listening;
  });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= leave(cluster);
    return closing;
  };
  const isRunning = () => isRunningOn(cluster, port);
  const revive = () => withFolderLock(folder, async () => (closing || isRunning() ? "not-needed" : await startAgain(cluster, port)));
  try {
    await createDatabase(addressOf(cluster, port, "postgres"), DATABASE_NAME);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: addressOf(cluster, port, DATABASE_NAME), folder, isRunning, revive, close };
}

function isRunningOn(cluster: PostgresCluster, port: number): boolean {
  const found = readPostmaster(cluster);
  return found.state === "running" && found.port === port;
}

async function startAgain(cluster: PostgresCluster, port: number): Promise<Revival> {
  if (readPostmaster(cluster).state === "running") {
    if (liveUsers(cluster.folder).some(({ pid }) => pid !== process.pid)) return "waiting";
    await stopCluster(cluster);
  }
  clearCrash(cluster);
  try {
    await startCluster(cluster, port);
  } catch (error) {
    if (error instanceof StillWriting) return "waiting";
    throw error;
  }
  writeInstanceFile(cluster.folder, { databasePort: port });
  return "revived";
}

async function startIfStopped(cluster: PostgresCluster, say: (event: "crash-cleared") => void): Promise<number> {
  try {
    await initialiseCluster(cluster);
    const found = readPostmaster(cluster);
    if (found.state === "running") return found.port;
    if (found.state === "crashed") {
      clearCrash(cluster);
      say("crash-cleared");
    }
    const { databasePort } = readInstanceFile(cluster.folder);
    const port = databasePort && (await isFree(databasePort, "127.0.0.1")) ? databasePort : await freePort();
    await startCluster(cluster, port);
    writeInstanceFile(cluster.folder, { databasePort: port });
    return port;
  } catch (error) {
    throw new StartProblem("postgres-failed", { log: logOf(cluster), found: error instanceof Error ? error.message : String(error) });
  }
}

function leave(cluster: PostgresCluster): Promise<void> {
  return withFolderLock(cluster.folder, async () => {
    unregisterUser(cluster.folder);
    if (liveUsers(cluster.folder).length === 0 && readPostmaster(cluster).state === "running") await stopCluster(cluster);
  });
}
