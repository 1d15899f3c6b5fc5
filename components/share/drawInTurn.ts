import { ExpectedError } from "@/lib/platform/errors";

/** Some seconds of drawing: whoever would come after these is told to come back. */
export const MOST_WAITING = 20;
const COME_BACK_SECONDS = 10;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * One drawing at a time, in the order in which they are asked for: each keeps the processor that also answers everybody else.
 * @throws ExpectedError `pictures-busy`
 */
export async function drawInTurn<T>(draw: () => Promise<T>): Promise<T> {
  if (waiting >= MOST_WAITING) throw new ExpectedError("pictures-busy", { seconds: COME_BACK_SECONDS });
  waiting += 1;
  const turn = last.then(draw).finally(() => {
    waiting -= 1;
  });
  last = turn.catch(() => {});
  return await turn;
}
