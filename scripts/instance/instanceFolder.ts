import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readEnvironment } from "@/lib/platform/environment";
import { canReach, type DatabaseAccount, findDatabaseAccount } from "./databaseAccount";
import { copyPostgresBinaries, findPostgresBinaries } from "./postgresBinaries";
import { filesOf, type PostgresCluster } from "./postgresCluster";
import { PROJECT_ROOT } from "./projectRoot";
import { StartProblem } from "./startProblem";

/** What the data folder remembers in `instance.json`. */
export interface InstanceFile {
  /** Where its Postgres listened last; taken again when it is free. */
  databasePort?: number;
}

export const DATABASE_NAME = "belvedere";

export function dataFolder(): string {
  return resolve(PROJECT_ROOT, readEnvironment().BELVEDERE_DATA);
}

/** The cluster of the data folder, made ready to be started: the folder exists and the database's account reaches it and the programs. */
export function openInstanceFolder(folder = dataFolder()): PostgresCluster {
  const found = findPostgresBinaries(PROJECT_ROOT);
  if (!found) throw new StartProblem("no-binaries", { system: `${process.platform} ${process.arch}` });
  try {
    const made = mkdirSync(folder, { recursive: true });
    if (made) chmodSync(folder, 0o755); // the database's account passes through it, whatever the umask
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartProblem("folder-not-writable", { folder });
  }
  const account = accountOf(folder);
  if (account && !canReach(folder, account)) throw new StartProblem("folder-unreachable", { folder, account: account.name });
  // A project below /root whose data are elsewhere: its programs go with the data.
  const binaries = canReach(found.initdb, account) ? found : copyPostgresBinaries(found, folder);
  const cluster = { folder, binaries, account };
  requireSameOwner(cluster);
  requireSameVersion(cluster);
  return cluster;
}

/** A plain account cannot start what root or somebody else has made. */
function requireSameOwner(cluster: PostgresCluster): void {
  const files = filesOf(cluster);
  if (cluster.account || !existsSync(files) || !process.getuid) return;
  if (statSync(files).uid !== process.getuid()) throw new StartProblem("folder-of-another", { folder: cluster.folder });
}

/** The files of one major version of Postgres cannot be read by another. */
function requireSameVersion(cluster: PostgresCluster): void {
  const file = join(filesOf(cluster), "PG_VERSION");
  if (!existsSync(file)) return;
  const found = readFileSync(file, "utf8").trim();
  const expected = cluster.binaries.version.split(".")[0] ?? "";
  if (found !== expected) throw new StartProblem("data-of-another-postgres", { folder: cluster.folder, found, expected });
}

/** As root, a folder that a plain account made stays that account's. */
function accountOf(folder: string): DatabaseAccount | undefined {
  const usual = findDatabaseAccount();
  const files = join(folder, "postgres");
  if (!usual || !existsSync(files)) return usual;
  const { uid, gid } = statSync(files);
  return uid === 0 || uid === usual.uid ? usual : { name: `uid ${uid}`, uid, gid };
}

export function readInstanceFile(folder: string): InstanceFile {
  try {
    return JSON.parse(readFileSync(join(folder, "instance.json"), "utf8")) as InstanceFile;
  } catch {
    return {};
  }
}

export function writeInstanceFile(folder: string, content: InstanceFile): void {
  const draft = join(folder, `instance.json.${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(draft, join(folder, "instance.json"));
}
