import { Worker } from "node:worker_threads";

/** What the thread runs, from the sources as the commands do: the build of the pages makes no file that can be found again. */
const BEGIN = `const { resolve } = require("node:path");
const { pathToFileURL } = require("node:url");
const { workerData } = require("node:worker_threads");
import("tsx/esm/api").then(({ register }) => {
  register();
  return import(pathToFileURL(resolve(workerData)).href);
});`;

interface ThreadWork {
  /** The module that answers (`answerJobs`), from the root of the project. */
  module: string;
  /** A job that is not answered within so long never is. */
  mostMs: number;
  /** The thread ends when nothing was asked for so long, for it holds memory. */
  idleMs: number;
}
export interface Asked<Job> {
  id: number;
  job: Job;
}
export interface Answered<Answer> {
  id: number;
  answer: Answer;
}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
  deadline: ReturnType<typeof setTimeout>;
}
type Ask<Job, Answer> = (job: Job) => Promise<Answer>;

/**
 * Does jobs in another thread, one after the other, so that this one answers meanwhile; the thread begins with the first. One that fails
 * ends it, and with it those that wait; the next begins another.
 */
export function inThread<Job, Answer>(work: ThreadWork): Ask<Job, Answer> {
  let thread: Ask<Job, Answer> | undefined;
  return (job) => {
    thread ??= startThread<Job, Answer>(work, (ended) => {
      if (thread === ended) thread = undefined;
    });
    return thread(job);
  };
}

function startThread<Job, Answer>({ module, mostMs, idleMs }: ThreadWork, ended: (ask: Ask<Job, Answer>) => void): Ask<Job, Answer> {
  const env = { NODE_ENV: "production" } as const;
  const worker = new Worker(BEGIN, { eval: true, workerData: module, env, execArgv: [], stdin: false });
  const waiting = new Map<number, Waiting<Answer>>();
  let asked = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const end = (error: unknown) => {
    ended(ask);
    for (const { reject, deadline } of waiting.values()) {
      clearTimeout(deadline);
      reject(error);
    }
    waiting.clear();
    void worker.terminate();
  };
  const rest = () => {
    worker.unref();
    idle = setTimeout(end, idleMs).unref();
  };
  worker.on("message", ({ id, answer }: Answered<Answer>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.deadline);
    one?.resolve(answer);
    if (waiting.size === 0) rest();
  });
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`the thread of ${module} ended with ${code}`)));
  const ask: Ask<Job, Answer> = (job) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      worker.ref();
      const id = ++asked;
      worker.postMessage({ id, job } satisfies Asked<Job>); // first: a job that cannot be sent waits for nothing
      const deadline = setTimeout(() => end(new Error(`${module}: not answered within ${mostMs} ms`)), mostMs);
      waiting.set(id, { resolve, reject, deadline });
    });
  return ask;
}
