import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Bytes } from "./drawAside";
import { drawInTurn } from "./drawInTurn";

/** Some hundreds of pictures: what is shared is asked for by many at once. */
const MOST_BYTES = 16 * 2 ** 20;

/** How this run of the server draws. Another one may have another layout, library or font: what was kept of it is not what is drawn now. */
const DRAWN_BY = crypto.randomUUID();

const drawn = new LRUCache<string, Bytes>({ maxSize: MOST_BYTES, sizeCalculation: (bytes, key) => bytes.byteLength + key.length });
/** One drawing for all who ask while it is made. */
const drawing = new Map<string, Promise<Bytes>>();

export interface KeptDrawing {
  /** What identifies it. */
  tag: string;
  draw: () => Promise<Bytes>;
}

/**
 * What is drawn in its turn, once for all who ask, and kept for those who come later.
 * @param madeOf all that it is made of, as a text: known by its hash, for it may be as long as what is drawn
 */
export function keptDrawing(madeOf: string, make: () => Promise<Bytes>): KeptDrawing {
  const key = createHash("sha256").update(madeOf).digest("base64url");
  return { tag: `${DRAWN_BY} ${key}`, draw: async () => drawn.get(key) ?? (await (drawing.get(key) ?? begin(key, make))) };
}

function begin(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const begun = drawInTurn(make)
    .then((bytes) => {
      drawn.set(key, bytes);
      return bytes;
    })
    .finally(() => drawing.delete(key));
  drawing.set(key, begun);
  return begun;
}
