import { namesMeant } from "./authorityName";
import { cleanCode, codesMeant, sirenOf } from "./code";
import { foldName } from "./foldName";
import type { Level } from "./level";

/** What a text typed into a search may mean. Everything in it is letters, digits and single spaces: nothing to escape in a LIKE. */
export interface SearchTerms {
  /** Folded: the name that is exactly meant. */
  text: string;
  /** The beginnings that a name may have. */
  beginnings: readonly string[];
  /** For each word, the beginnings of which the name must have one at the head of a word. In any order. */
  words: readonly (readonly string[])[];
  /** Codes that are exactly meant, a lost leading zero restored. */
  codes: readonly { level: Level; code: string }[];
  /** From a SIREN or a SIRET. */
  siren: string | null;
  /** A code or its beginning, or a postal code or its beginning: two characters at least. */
  codeBeginning: string | null;
}

/** Legal forms in full, as the reference files abridge them in names. */
const ABRIDGED: readonly (readonly [RegExp, string])[] = [
  [/\bcommunaute de communes\b/, "cc"],
  [/\bcommunaute d agglomeration\b/, "ca"],
  [/\bcommunaute urbaine\b/, "cu"],
];
/** « st » may also be how « Strasbourg » begins. */
const STILL_TYPING: Readonly<Record<string, string | undefined>> = { st: "saint", ste: "sainte" };

/** @returns null when the text holds nothing to search for: empty, or punctuation alone */
export function readSearchTerms(q: string): SearchTerms | null {
  let text = foldName(q);
  if (text === "") return null;
  for (const [inFull, abridged] of ABRIDGED) text = text.replace(inFull, abridged);
  const words = text.split(" ");
  const lastTyped = /[\p{L}\p{N}]+$/u.exec(q.normalize("NFC"))?.[0].toLowerCase() ?? "";
  const unfinished = STILL_TYPING[lastTyped] === undefined ? [] : [lastTyped];
  const before = words.slice(0, -1);
  const code = cleanCode(q);
  return {
    text,
    beginnings: [text, ...unfinished.map((word) => [...before, word].join(" "))],
    words: words.map((word, position) => (position === before.length ? [word, ...unfinished] : [word])),
    codes: codesMeant(code),
    siren: sirenOf(code),
    codeBeginning: /^\d[\dAB]\d{0,7}$/.test(code) ? code : null,
  };
}

/** The text without its title (« Ville de », « CC »…), for when nothing bears it; null when it has none. */
export function withoutTitle(q: string): string | null {
  const [meant, ...others] = namesMeant(q);
  return meant !== undefined && others.length === 0 && meant.bare !== foldName(q) ? meant.bare : null;
}

/** Whether a folded name has all the words, each at the head of one of its own: as the stored names of today are searched. */
export function hasWords({ words }: SearchTerms, folded: string): boolean {
  return words.every((beginnings) => beginnings.some((beginning) => ` ${folded}`.includes(` ${beginning}`)));
}
