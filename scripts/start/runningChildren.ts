import type { ChildProcess } from "node:child_process";

/** What `npm start` has running beside it, Postgres excepted: ended first when it stops. */
export const runningChildren = new Set<ChildProcess>();

/** A reader whose browser keeps its connection open must not hold the end: what takes longer than this is cut, and a transaction that was open is rolled back. */
const GRACE_MS = 2_000;

/** Asks them to end, then insists. */
export async function endRunningChildren(): Promise<void> {
  await Promise.all([...runningChildren].map(end));
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    child.once("exit", () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
