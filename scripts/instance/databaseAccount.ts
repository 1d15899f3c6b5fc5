import { spawnSync } from "node:child_process";

/** Postgres refuses to run as root. Undefined means: as ourselves. */
export interface DatabaseAccount {
  name: string;
  uid: number;
  gid: number;
}

/** As root, the account that the embedded database runs as: `postgres`, made when missing, else `nobody`. */
export function findDatabaseAccount(): DatabaseAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp("postgres");
  if (existing) return existing;
  spawnSync("groupadd", ["--system", "postgres"], { stdio: "ignore" });
  spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], {
    stdio: "ignore",
  });
  const account = lookUp("postgres") ?? lookUp("nobody");
  if (!account) throw new Error("no account can be found for the database: neither postgres nor nobody exists");
  return account;
}

function lookUp(name: string): DatabaseAccount | undefined {
  const id = (option: string) => Number(spawnSync("id", [option, name], { encoding: "utf8" }).stdout?.trim() || "NaN");
  const uid = id("-u");
  const gid = id("-g");
  return Number.isInteger(uid) && Number.isInteger(gid) && uid !== 0 ? { name, uid, gid } : undefined;
}

/** True when the account can read and enter or run the path: asked of the system, which alone knows of modes, lists and mounts. */
export function canReach(path: string, account: DatabaseAccount | undefined): boolean {
  if (!account) return true;
  const asked = spawnSync("/bin/sh", ["-c", 'test -r "$0" && test -x "$0"', path], {
    uid: account.uid,
    gid: account.gid,
    cwd: "/",
    stdio: "ignore",
  });
  return asked.status === 0;
}
