import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "@/lib/platform/isAlive";
import { canReach, type DatabaseAccount, findDatabaseAccount } from "@/scripts/instance/databaseAccount";
import { copyPostgresBinaries, findPostgresBinaries, type PostgresBinaries } from "@/scripts/instance/postgresBinaries";
import {
  addressOf,
  freePort,
  initialiseCluster,
  type PostgresCluster,
  startCluster,
  stopCluster,
} from "@/scripts/instance/postgresCluster";

export interface ThrowAwayPostgres {
  /** Its `postgres` database, as a superuser. */
  adminUrl: string;
  stop(): Promise<void>;
}

const PREFIX = "belvedere-test-";
/** Nothing here outlives the run: no write need reach the disk. */
const FAST = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
  autovacuum: "off",
  max_wal_size: "2GB",
};

/** A Postgres 18 of its own, on a free port, in a temporary folder, for one run of tests. */
export async function startThrowAwayPostgres(root = process.cwd()): Promise<ThrowAwayPostgres> {
  const account = findDatabaseAccount();
  const parent = [tmpdir(), "/tmp", "/var/tmp", "/dev/shm"].find((folder) => existsSync(folder) && canReach(folder, account));
  if (!parent) throw new Error(`the account ${account?.name} reaches no temporary folder`);
  const binaries = reachableBinaries(root, account, parent);
  await sweep(parent, account, binaries);
  const folder = mkdtempSync(join(parent, PREFIX));
  if (account) chownSync(folder, account.uid, account.gid);
  writeFileSync(join(folder, "owner"), `${process.pid}`);
  const cluster = { folder, binaries, account };
  await initialiseCluster(cluster);
  const port = await freePort();
  await startCluster(cluster, port, FAST);
  return {
    adminUrl: addressOf(cluster, port, "postgres"),
    stop: async () => {
      await stopCluster(cluster);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the database's account cannot enter the clone (below /root, say), the programs run from a copy. */
function reachableBinaries(root: string, account: DatabaseAccount | undefined, parent: string): PostgresBinaries {
  const found = findPostgresBinaries(root);
  if (!found) throw new Error(`no embedded Postgres for ${process.platform} ${process.arch}: npm ci --ignore-scripts`);
  return canReach(found.initdb, account) ? found : copyPostgresBinaries(found, parent);
}

/** Clears what a killed run left behind: its owner lives no more. */
async function sweep(parent: string, account: DatabaseAccount | undefined, binaries: PostgresBinaries): Promise<void> {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(parent, name);
    try {
      if (isAlive(Number(readFileSync(join(folder, "owner"), "utf8")))) continue;
      const cluster: PostgresCluster = { folder, binaries, account };
      await stopCluster(cluster).catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // another account's, or one that is being made at this moment
    }
  }
}
