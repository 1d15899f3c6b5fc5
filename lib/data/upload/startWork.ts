import { spawn } from "node:child_process";
import { log } from "@/lib/platform/log";

/** A workbook that wants more is refused by the end of its process, not by that of the server. */
const MEMORY_MB = 1_024;

/**
 * Has what waits worked on, in another process, which ends by itself, or with the server. It reads the sources, as the commands do. Where a
 * file has brought it down, a second one says so and goes on with the next.
 */
export function startWork(again = true): void {
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, "--import", "tsx", "scripts/import/workUploads.ts"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.on("error", (error) => log("error", "uploads-not-worked-on", { error: error.message }));
  child.on("exit", (code) => {
    if (code !== 0 && again) startWork(false);
  });
  child.unref();
}
