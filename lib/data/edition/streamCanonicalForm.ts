import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import { canonicalPieces } from "./canonicalPieces";
import { readRevision } from "./readRevision";

/** Each holds a connection and some memory for as long as its reader takes. */
const MOST_AT_ONCE = 2;
/** A reader who takes longer is not reading. */
const PATIENCE_MS = 10 * 60_000;

let running = 0;

/**
 * The canonical form of a revision as UTF-8 bytes, read as fast as they are taken. A stream that is cancelled, or too slow, gives its
 * connection back.
 * @throws ExpectedError `downloads-busy`
 */
export function streamCanonicalForm(code: string, revision: number): ReadableStream<Uint8Array> {
  if (running >= MOST_AT_ONCE) throw new ExpectedError("downloads-busy", { found: running, expected: MOST_AT_ONCE });
  running += 1;
  const pieces = piecesOf(code, revision);
  let patience: NodeJS.Timeout | null = null;
  const end = async () => {
    if (patience === null) return;
    clearTimeout(patience);
    patience = null;
    running -= 1;
    await pieces.return();
  };
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      patience = setTimeout(() => {
        controller.error(new Error(`the canonical form of ${code} was not read in ${PATIENCE_MS} ms`));
        void end();
      }, PATIENCE_MS).unref();
    },
    pull: async (controller) => {
      try {
        const { value, done } = await pieces.next();
        if (!done) return controller.enqueue(value);
        await end();
        controller.close();
      } catch (error) {
        await end();
        throw error;
      }
    },
    cancel: end,
  });
}

async function* piecesOf(code: string, revision: number): AsyncGenerator<Uint8Array, void> {
  const client = await database().pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    yield* canonicalPieces(client, await readRevision(client, code, revision));
  } finally {
    await client.query("ROLLBACK").catch(() => {});
    client.release();
  }
}
