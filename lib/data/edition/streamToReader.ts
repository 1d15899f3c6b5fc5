import { ExpectedError } from "@/lib/platform/errors";

/** Each holds a connection and some memory for as long as its reader takes: most of the pool stays with those who read pages. */
export const MOST_AT_ONCE = 4;
/** A reader has one at a time: nobody holds all places alone. */
const MOST_FOR_ONE = 1;
/** What is handed over at a time: a slow line takes this much in far less than the time below. */
export const SLICE_BYTES = 64 * 1024;
/** A reader who takes nothing for this long has gone. */
export const STALLED_MS = 30_000;
/** A reader who takes longer than this for the whole keeps others waiting. */
export const PATIENCE_MS = 10 * 60_000;

const readers = new Set<string>();

/**
 * Sends long content as fast as its reader takes it. A stream that is cancelled, stalled or too slow ends its source.
 * @param reader whose requests are counted together
 * @param pieces the source, which gives back what it holds when it is ended
 * @throws ExpectedError `downloads-busy`
 */
export function streamToReader(reader: string, pieces: AsyncGenerator<Uint8Array | string, void>): ReadableStream<Uint8Array> {
  if (readers.has(reader)) throw new ExpectedError("downloads-busy", { found: MOST_FOR_ONE, expected: MOST_FOR_ONE });
  if (readers.size >= MOST_AT_ONCE) throw new ExpectedError("downloads-busy", { found: readers.size, expected: MOST_AT_ONCE });
  readers.add(reader);
  const slices = slicesOf(pieces);
  let ended = false;
  let patience: NodeJS.Timeout | undefined;
  let stalled: NodeJS.Timeout | undefined;
  const end = async () => {
    if (ended) return;
    ended = true;
    clearTimeout(patience);
    clearTimeout(stalled);
    readers.delete(reader);
    await slices.return();
  };
  /** Gives up after a time, and says why to who still listens. */
  const giveUp = (controller: ReadableStreamDefaultController<Uint8Array>, after: number) =>
    setTimeout(() => {
      controller.error(new Error(`a download was not read in ${after} ms`));
      void end();
    }, after).unref();
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      patience = giveUp(controller, PATIENCE_MS);
    },
    pull: async (controller) => {
      clearTimeout(stalled); // the time of the database is not the reader's
      try {
        const { value, done } = await slices.next();
        if (ended) return; // given up meanwhile
        if (done) {
          await end();
          return controller.close();
        }
        controller.enqueue(value);
        stalled = giveUp(controller, STALLED_MS);
      } catch (error) {
        await end();
        throw error;
      }
    },
    cancel: end,
  });
}

async function* slicesOf(pieces: AsyncGenerator<Uint8Array | string, void>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    for (let from = 0; from < bytes.length; from += SLICE_BYTES) yield bytes.subarray(from, from + SLICE_BYTES);
  }
}
