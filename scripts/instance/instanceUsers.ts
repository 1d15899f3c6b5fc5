import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLineOf } from "./processes";

/** A process that uses the Postgres of the data folder: the last one to leave stops it. */
export interface InstanceUser {
  pid: number;
  /** A server answers readers at `url`; a command passes. */
  kind: "server" | "command";
  url?: string;
  commandLine: string;
}

export function registerUser(folder: string, kind: InstanceUser["kind"], url?: string): void {
  mkdirSync(join(folder, "users"), { recursive: true });
  const user: InstanceUser = { pid: process.pid, kind, url, commandLine: commandLineOf(process.pid) };
  writeFileSync(fileOf(folder, process.pid), JSON.stringify(user));
}

export function unregisterUser(folder: string): void {
  rmSync(fileOf(folder, process.pid), { force: true });
}

/** Those that still live; the traces of the others are removed. */
export function liveUsers(folder: string): InstanceUser[] {
  return listFiles(folder).flatMap((name) => {
    const file = join(folder, "users", name);
    const user = readUser(file);
    if (user && user.commandLine !== "" && commandLineOf(user.pid) === user.commandLine) return [user];
    rmSync(file, { force: true });
    return [];
  });
}

const fileOf = (folder: string, pid: number) => join(folder, "users", `${pid}.json`);

function listFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, "users"));
  } catch {
    return []; // nobody has ever used it
  }
}

function readUser(file: string): InstanceUser | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as InstanceUser;
  } catch {
    return null; // written half-way by a process that died
  }
}
