import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import { drawInTurn } from "./drawInTurn";
import { readFonts } from "./readFonts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Some hundreds of pictures: what is shared is asked for by many at once. */
const MOST_BYTES = 16 * 2 ** 20;

/** How this run of the server draws. Another one may have another layout, library or font: what was kept of it is not what is drawn now. */
const DRAWN_BY = crypto.randomUUID();

const drawn = new LRUCache<string, Bytes>({ maxSize: MOST_BYTES, sizeCalculation: (bytes) => bytes.byteLength });
/** One drawing for all who ask while it is made. */
const drawing = new Map<string, Promise<Bytes>>();

/** In pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * A picture as a PNG, and what identifies it. Nothing is fetched: the fonts are files of ours.
 * @param key all that it is made of
 */
export function drawPicture(key: string, size: PictureSize, picture: () => ReactElement): KeptDrawing {
  return keptDrawing(key, () => draw(size, picture));
}

export interface KeptDrawing {
  tag: string;
  draw: () => Promise<Bytes>;
}

/** What is drawn in its turn, once for all who ask, and kept for those who come later. */
export function keptDrawing(key: string, make: () => Promise<Bytes>): KeptDrawing {
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

async function draw(size: PictureSize, picture: () => ReactElement): Promise<Bytes> {
  const { ImageResponse } = await import("next/og"); // a megabyte that only a drawing needs
  const fonts = await readFonts();
  const response = new ImageResponse(picture(), { ...size, fonts });
  return new Uint8Array(await response.arrayBuffer());
}
