import { Worker } from "node:worker_threads";

/** Ends the process from another thread: one that goes round in circles cannot end itself. */
const WATCH = `const { workerData } = require("node:worker_threads");
setTimeout(() => process.kill(process.pid, "SIGKILL"), workerData)`;

/** Runs something that may never end, within so many milliseconds: past them the whole process is killed. */
export async function withDeadline<T>(milliseconds: number, run: () => Promise<T>): Promise<T> {
  const watch = new Worker(WATCH, { eval: true, workerData: milliseconds, execArgv: [], stdin: false });
  watch.unref();
  try {
    return await run();
  } finally {
    await watch.terminate();
  }
}
