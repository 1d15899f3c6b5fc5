import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "@/lib/platform/isAlive";

/** With the machine: containers may share a folder, and number their processes each for itself. */
const PREFIX = `belvedere-upload-${hostname()}-`;

/** An empty folder for one file that is worked on, under the number of this process. */
export function makeWorkFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Clears the folders of processes that are gone: one that is killed leaves what was sent by a member. */
export async function clearWorkFolders(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const owner = name.startsWith(PREFIX) ? /^\d+(?=-)/.exec(name.slice(PREFIX.length)) : null;
    if (owner === null || isAlive(Number(owner[0]))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {}); // another account's
  }
}
