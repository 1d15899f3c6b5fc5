import { Worker } from "node:worker_threads";
import type { PictureJob } from "./pictureJob";

export type Bytes = Uint8Array<ArrayBuffer>;

/** What the thread runs, from the sources as the commands do: the build of the pages makes no file that can be found again. */
const BEGIN = `const { resolve } = require("node:path");
const { pathToFileURL } = require("node:url");
const { workerData } = require("node:worker_threads");
import("tsx/esm/api").then(({ register }) => {
  register();
  return import(pathToFileURL(resolve(workerData)).href);
});`;

/** It holds some tens of megabytes: nobody asked for a picture for so long. */
const IDLE_MS = 60_000;
/** A drawing that takes longer never ends. */
const MOST_MS = 60_000;

interface Waiting {
  resolve: (bytes: Bytes) => void;
  reject: (error: unknown) => void;
  deadline: ReturnType<typeof setTimeout>;
}
type Draw = (job: PictureJob) => Promise<Bytes>;

let thread: Draw | undefined;

/**
 * Draws a picture as a PNG in another thread, so that whoever reads a page does not wait for it; the thread begins with the first and ends when
 * none was asked for in a while. Who asks has had a turn (`drawInTurn`).
 */
export function drawAside(job: PictureJob): Promise<Bytes> {
  thread ??= startThread();
  return thread(job);
}

function startThread(): Draw {
  const env = { NODE_ENV: "production" } as const;
  const worker = new Worker(BEGIN, { eval: true, workerData: "components/share/pictureThread.ts", env, execArgv: [], stdin: false });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  /** What waits is refused, and the next who asks has another thread. */
  const end = (error: unknown) => {
    if (thread === draw) thread = undefined;
    for (const { reject, deadline } of waiting.values()) {
      clearTimeout(deadline);
      reject(error);
    }
    waiting.clear();
    void worker.terminate();
  };
  const rest = () => {
    worker.unref();
    idle = setTimeout(end, IDLE_MS).unref();
  };
  worker.on("message", ({ id, bytes }: { id: number; bytes: Bytes }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.deadline);
    one?.resolve(bytes);
    if (waiting.size === 0) rest();
  });
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`the thread that draws ended with ${code}`)));
  const draw: Draw = (job) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      worker.ref();
      const id = ++asked;
      waiting.set(id, { resolve, reject, deadline: setTimeout(() => end(new Error(`not drawn within ${MOST_MS} ms`)), MOST_MS) });
      worker.postMessage({ id, job });
    });
  return draw;
}
