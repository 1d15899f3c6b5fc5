import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

/** Shorter ones may be names, or words that both languages have. */
const LETTERS = 10;

/** As it is compared: spaces of any kind are one. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** What messages say between their arguments and their tags, in every branch. */
function said(messages: unknown): string[] {
  if (typeof messages !== "string") return Object.values(messages as object).flatMap(said);
  return messages
    .replace(/<\/?\w+>|\{\s*\w+\s*(?:,\s*\w+\s*(?:,\s*::[^}]*)?)?\}/g, "\n") // tags, and arguments that say nothing of their own
    .replace(/\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,|(?:=\d+|\w+)\s*\{|\}|#/g, "\n")
    .split("\n")
    .map(plain);
}

const english = said(en).join("\n");

/** All that the site says in French and in no English sentence, from ten letters on. */
export const FRENCH_PIECES: readonly string[] = [...new Set(said(fr))].filter(
  (piece) => (piece.match(/\p{L}/gu)?.length ?? 0) >= LETTERS && !english.includes(piece),
);

/** Those that a text holds. */
export function frenchIn(text: string): string[] {
  const read = plain(text);
  return FRENCH_PIECES.filter((piece) => read.includes(piece));
}
