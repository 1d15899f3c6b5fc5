import { spawn } from "node:child_process";
import { workEnvironment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import type { DraftWork } from "./draftLock";

/** What takes longer is ended: no work on all the accounts of the country has taken a tenth of it. */
export const MOST_MINUTES = { preview: 5, publication: 30 } as const satisfies Record<DraftWork, number>;

/**
 * Has a draft worked on, in a process of its own: those who read pages meanwhile are not kept waiting. It ends with the server, which holds
 * the other end of its standard input; what it was doing is then not done at all.
 */
export function startDraftWork(work: DraftWork, draftId: number): void {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/edition/workOnDraft.ts", work, String(draftId)], {
    stdio: ["pipe", "ignore", "inherit"],
    env: workEnvironment(),
    timeout: MOST_MINUTES[work] * 60_000,
    killSignal: "SIGKILL",
  });
  child.on("error", (error) => log("error", "draft-not-worked-on", { work, draftId, error: error.message }));
  child.unref();
}
