import { LRUCache } from "lru-cache";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { translator } from "@/lib/platform/messages";
import { CardPicture } from "./CardPicture";
import { drawInTurn } from "./drawInTurn";
import { readFonts } from "./readFonts";
import { PICTURE, type ShareCard } from "./shareCard";

type Bytes = Uint8Array<ArrayBuffer>;

/** Some hundreds of pictures: what is shared is asked for by many at once. */
const MOST_BYTES = 16 * 2 ** 20;

/** How this run of the server draws. Another one may have another layout, library or font: what was kept of it is not what is drawn now. */
const DRAWN_BY = crypto.randomUUID();

const drawn = new LRUCache<string, Bytes>({ maxSize: MOST_BYTES, sizeCalculation: (bytes) => bytes.byteLength });
/** One drawing for all who ask while it is made. */
const drawing = new Map<string, Promise<Bytes>>();

/**
 * A card as a PNG, and what identifies it. Nothing is fetched: the fonts are files of ours.
 * @param site the name of this observatory
 */
export function drawCard(card: ShareCard, site: string = DEFAULT_SETTINGS.name): { tag: string; draw: () => Promise<Bytes> } {
  const key = JSON.stringify([site, card]);
  return { tag: `${DRAWN_BY} ${key}`, draw: async () => drawn.get(key) ?? (await (drawing.get(key) ?? begin(key, card, site))) };
}

function begin(key: string, card: ShareCard, site: string): Promise<Bytes> {
  const begun = drawInTurn(() => draw(card, site))
    .then((bytes) => {
      drawn.set(key, bytes);
      return bytes;
    })
    .finally(() => drawing.delete(key));
  drawing.set(key, begun);
  return begun;
}

async function draw(card: ShareCard, site: string): Promise<Bytes> {
  const t = translator("fr", "site");
  const { ImageResponse } = await import("next/og"); // a megabyte that only a drawing needs
  const fonts = await readFonts();
  const response = new ImageResponse(<CardPicture card={card} site={site} tagline={t("tagline")} />, { ...PICTURE, fonts });
  return new Uint8Array(await response.arrayBuffer());
}
