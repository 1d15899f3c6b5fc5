import { spawn } from "node:child_process";
import { database } from "@/lib/data/database";
import { workEnvironment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { isWorkWaiting } from "./claimUpload";
import { clearWorkFolders } from "./workFolder";

/** A workbook that wants more is refused by the end of its process, not by that of the server. */
const MEMORY_MB = 1_024;

/** When a file brought it down it says so and goes on with the next; a Postgres that starts again takes its time. */
const AGAIN_AFTER_MS = [0, 5_000, 30_000];

/**
 * Has what waits worked on, in another process, which ends by itself, or with the server. It reads the sources, as the commands do, and has
 * none of the server's secrets but the address of the database.
 */
export function startWork(attempt = 0): void {
  void clearWorkFolders();
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, "--import", "tsx", "scripts/import/workUploads.ts"], {
    stdio: ["pipe", "ignore", "inherit"],
    env: workEnvironment(),
  });
  child.on("error", (error) => log("error", "uploads-not-worked-on", { error: error.message }));
  child.on("exit", (code) => {
    const wait = AGAIN_AFTER_MS[attempt];
    if (code !== 0 && wait !== undefined) setTimeout(() => startWork(attempt + 1), wait).unref();
  });
  child.unref();
}

/** Goes on with what waited when the server ended, and clears what its work left. A database that is away is asked with the next file. */
export async function resumeWork(): Promise<void> {
  await clearWorkFolders();
  try {
    if (await isWorkWaiting(database())) startWork();
  } catch (error) {
    log("warning", "uploads-not-resumed", { error: String(error) });
  }
}
