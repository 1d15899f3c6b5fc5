import { parentPort, type Transferable } from "node:worker_threads";
import type { Answered, Asked } from "./inThread";

/**
 * Answers what a thread is asked (`inThread`), one job after the other. What fails ends the thread: it may be in no known state.
 * @param moved of an answer, what is handed over instead of copied
 */
export function answerJobs<Job, Answer>(answerTo: (job: Job) => Answer | Promise<Answer>, moved: (answer: Answer) => Transferable[]): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on("message", ({ id, job }: Asked<Job>) => {
    last = last.then(async () => {
      const answer = await answerTo(job);
      parentPort?.postMessage({ id, answer } satisfies Answered<Answer>, moved(answer));
    });
  });
}
