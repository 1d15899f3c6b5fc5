import { LARGEST_SENT_MEGABYTES, type PictureProblem, SENT_KINDS, type SentKind } from "./sentPicture";

const KINDS = Object.keys(SENT_KINDS) as SentKind[];
const PNG = "\x89PNG\r\n\x1a\n";
/** What something else begins with, that a program might run or open were it told that the file is that. */
const SIGNS = ["<script", "<html", "<!doctype", "<svg", "<?php", "%pdf-"];
/** At either end, where programs look: among the pixels of a photograph four such letters stand by chance. */
const LOOKED_AT = 4_096;
/** The end of a ZIP archive, which is read from there: in the last bytes of the file, before a comment of so many at most. */
const ZIP_END = "PK\x05\x06";
const ZIP_TAIL = 65_557;

/**
 * What a file is by its bytes, whatever it is called; or why it is not taken, before anything decodes it.
 * @param name as its sender calls it
 */
export function judgeFile(bytes: Uint8Array, name: string): { kind: SentKind } | { problem: PictureProblem } {
  if (bytes.length === 0) return { problem: "empty" };
  if (bytes.length > LARGEST_SENT_MEGABYTES * 1024 * 1024) return { problem: "too-heavy" };
  const text = latin(bytes);
  const kind = KINDS.find((one) => IS[one](text));
  if (kind === undefined) return { problem: /<svg/i.test(text.slice(0, LOOKED_AT)) ? "vector" : "other-kind" };
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!SENT_KINDS[kind].some((one) => one === extension)) return { problem: "misnamed" };
  if (isAnimated(text, kind)) return { problem: "animated" };
  const folded = `${text.slice(0, LOOKED_AT)}\n${text.slice(-LOOKED_AT)}`.toLowerCase();
  const other = SIGNS.some((sign) => folded.includes(sign)) || text.slice(-ZIP_TAIL).includes(ZIP_END);
  return other ? { problem: "other-content" } : { kind };
}

const IS: Readonly<Record<SentKind, (text: string) => boolean>> = {
  jpeg: (text) => text.startsWith("\xff\xd8\xff"),
  png: (text) => text.startsWith(PNG),
  webp: (text) => text.startsWith("RIFF") && text.slice(8, 12) === "WEBP",
};

/** A PNG says so before its pixels; a WebP in the flags of its extended header. */
function isAnimated(text: string, kind: SentKind): boolean {
  if (kind === "png") return text.slice(0, Math.max(0, text.indexOf("IDAT"))).includes("acTL");
  return kind === "webp" && text.slice(12, 16) === "VP8X" && (text.charCodeAt(20) & 2) !== 0;
}

/** Each byte as a character: what is looked for is ASCII. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces.join("");
}
const PIECE = 8_192;
