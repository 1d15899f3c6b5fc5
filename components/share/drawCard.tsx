import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import type { Locale } from "@/lib/platform/messages";
import { translator } from "@/lib/platform/messages";
import { CardPicture } from "./CardPicture";
import { PICTURE, type ShareCard } from "./shareCard";

type Bytes = Uint8Array<ArrayBuffer>;

/** Some hundreds of pictures: what is shared is asked for by many at once. */
const MOST_BYTES = 16 * 2 ** 20;

const FONTS = [
  ["Source Serif 4", 400, "source-serif-4/files/source-serif-4-latin-400-normal.woff"],
  ["Source Serif 4", 600, "source-serif-4/files/source-serif-4-latin-600-normal.woff"],
  ["Inter", 400, "inter/files/inter-latin-400-normal.woff"],
  ["Inter", 600, "inter/files/inter-latin-600-normal.woff"],
] as const;

/** One drawing for all who ask while it is made, and for those who come after. */
const drawn = new LRUCache<string, Bytes, ShareCard>({
  maxSize: MOST_BYTES,
  sizeCalculation: (bytes) => bytes.byteLength,
  fetchMethod: (_key, _stale, { context }) => draw(context, "fr"),
});

/** A card as a PNG, and what identifies it. Nothing is fetched: the fonts are files of ours. */
export function drawCard(card: ShareCard): { tag: string; draw: () => Promise<Bytes> } {
  const tag = JSON.stringify(card);
  return { tag, draw: () => drawn.forceFetch(tag, { context: card }) };
}

async function draw(card: ShareCard, locale: Locale): Promise<Bytes> {
  const t = translator(locale, "site");
  const { ImageResponse } = await import("next/og"); // a megabyte that only a drawing needs
  const fonts = await readFonts();
  const response = new ImageResponse(<CardPicture card={card} site={t("name")} tagline={t("tagline")} />, { ...PICTURE, fonts });
  return new Uint8Array(await response.arrayBuffer());
}

let kept: ReturnType<typeof loadFonts> | undefined;
function readFonts(): ReturnType<typeof loadFonts> {
  kept ??= loadFonts();
  return kept;
}

function loadFonts() {
  return Promise.all(
    FONTS.map(async ([name, weight, file]) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(join(process.cwd(), "node_modules", "@fontsource", file)),
    })),
  );
}
