// Draws what it is sent, one after the other, in a thread of its own (drawAside). What fails ends it: a program in WebAssembly that failed once
// is in no known state.
import { parentPort } from "node:worker_threads";
import { drawJob } from "./drawJob";
import type { PictureJob } from "./pictureJob";

let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ id, job }: { id: number; job: PictureJob }) => {
  last = last.then(async () => {
    const bytes = await drawJob(job);
    parentPort?.postMessage({ id, bytes }, [bytes.buffer]);
  });
});
