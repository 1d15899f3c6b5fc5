import { foldWord } from "../snapshot/foldWord";

/** What a post is made of, in the order in which they are told. */
export const POST_FORMATS = ["photo", "video", "carousel", "story", "text", "link", "live", "other"] as const;
export type PostFormat = (typeof POST_FORMATS)[number];

/** Other words of files, folded: a reel and a short are videos, an album is a carousel. */
const WORDS: Readonly<Record<PostFormat, readonly string[]>> = {
  photo: ["image", "picture", "photos", "images"],
  video: ["videos", "reel", "reels", "short", "shorts", "clip"],
  carousel: ["carrousel", "album", "carousel album", "document"],
  story: ["stories", "statut whatsapp"],
  text: ["texte", "statut", "status", "post", "tweet"],
  link: ["lien", "article"],
  live: ["direct", "en direct", "live video", "video en direct"],
  other: ["autre", "sondage", "poll", "evenement", "event"],
};
const BY_WORD = new Map(POST_FORMATS.flatMap((format) => [format, ...WORDS[format]].map((word) => [word, format] as const)));

/** The format of a cell: « Reel », « Carrousel »; null for a word that is none. */
export function readFormat(text: string): PostFormat | null {
  return BY_WORD.get(foldWord(text)) ?? null;
}

/** How many of each, most first and then in the order of the formats; those without any are left out. */
export function mixOfFormats(formats: readonly PostFormat[]): { format: PostFormat; count: number }[] {
  return POST_FORMATS.map((format) => ({ format, count: formats.filter((one) => one === format).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
