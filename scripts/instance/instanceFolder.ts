import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readEnvironment } from "@/lib/platform/environment";
import { canReach, type DatabaseAccount, findDatabaseAccount } from "./databaseAccount";
import { findPostgresBinaries } from "./postgresBinaries";
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
  const binaries = findPostgresBinaries(PROJECT_ROOT);
  if (!binaries) throw new StartProblem("no-binaries", { system: `${process.platform} ${process.arch}` });
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch {
    throw new StartProblem("folder-not-writable", { folder });
  }
  const account = accountOf(folder);
  if (account) chmodSync(folder, 0o755);
  for (const path of [folder, binaries.initdb]) {
    if (account && !canReach(path, account)) throw new StartProblem("folder-unreachable", { folder: path, account: account.name });
  }
  const cluster = { folder, binaries, account };
  const files = filesOf(cluster);
  if (!account && existsSync(files) && process.getuid && statSync(files).uid !== process.getuid()) {
    throw new StartProblem("folder-of-another", { folder });
  }
  return cluster;
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
