import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { commandLineOf } from "@/scripts/instance/processes";

/** As the system does when it is short of memory, and the power cut: it does not get to say goodbye. */
export async function killPostmaster(folder: string): Promise<void> {
  const pid = Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  // Where nobody buries the dead, its number stays.
  await vi.waitFor(() => expect(commandLineOf(pid)).not.toContain("postgres"), { timeout: 20_000, interval: 10 });
}
