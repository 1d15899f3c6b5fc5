import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isAlive } from "@/lib/platform/isAlive";

/** The command line of a process, empty when it cannot be known. A number alone proves nothing: the system gives it to another process later. */
export function commandLineOf(pid: number): string {
  if (!isAlive(pid)) return "";
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim(); // slim images have no ps
    } catch {
      return "";
    }
  }
  if (process.platform === "win32") return imageName(outputOf("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"]));
  return outputOf("ps", ["-p", String(pid), "-o", "command="]);
}

/** Of a line of `tasklist`, what stays the same for as long as the process lives: its last column is the memory that it takes. */
export function imageName(line: string): string {
  return /^"([^"]+)","\d+"/.exec(line)?.[1] ?? "";
}

function outputOf(program: string, args: string[]): string {
  return spawnSync(program, args, { encoding: "utf8" }).stdout?.trim() ?? "";
}
