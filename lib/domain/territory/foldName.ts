import { plainLetters } from "./plainLetters";

/**
 * A name as search compares it: no accents, œ as oe, lower case, punctuation and hyphens as spaces, « st » and « ste » in full.
 * The same folding is stored (`Territory.searchName`) and applied to what is searched for: change it, and the stored names must be folded anew.
 */
export function foldName(name: string): string {
  return plainLetters(name)
    .split(" ")
    .map((word) => IN_FULL[word] ?? word)
    .join(" ");
}

const IN_FULL: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  st: "saint",
  ste: "sainte",
  sts: "saints",
  stes: "saintes",
});
