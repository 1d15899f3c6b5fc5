import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandLineOf } from "./processes";
import { StartProblem } from "./startProblem";

const PATIENCE_MS = 120_000;

/** One process at a time starts or stops the Postgres of a data folder. A lock whose owner died is taken over. */
export async function withFolderLock<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const file = join(folder, "lock");
  const mine = `${process.pid} ${commandLineOf(process.pid)}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (!take(file, mine)) {
    const owner = readLock(file);
    const pid = Number.parseInt(owner, 10);
    if (owner && `${pid} ${commandLineOf(pid)}` !== owner) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw new StartProblem("folder-busy", { folder, pid: String(pid) });
    else await sleep(100);
  }
  try {
    return await run();
  } finally {
    if (readLock(file) === mine) rmSync(file, { force: true });
  }
}

function take(file: string, mine: string): boolean {
  try {
    writeFileSync(file, mine, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readLock(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
