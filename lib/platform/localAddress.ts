import type { Locale } from "./messages";

/** Under what the English site stands. */
export const ENGLISH = "/en";

/**
 * What has an English page, by the first part of its address, beside the home. So have the pictures made of them. Members work in French, and
 * files and the API have one address each.
 */
export const IN_BOTH = [
  "classements",
  "territoires",
  "comparer",
  "presence",
  "carte",
  "methodologie",
  "corrections",
  "integrer",
  "donnees",
  "accessibilite",
  "mentions-legales",
  "prix",
  "images",
  "flux",
];
const PAGE = new RegExp(`^/(?:(?:${IN_BOTH.join("|")})(?=[/?#]|$)|$|[?#])`);
/** What is under them and is a file. */
const FILE =
  /^\/(?:images\/logo|donnees\/[^?#]+\.[a-z]+|prix\/.+\/fichier|prix\/\d{4}\/images\/[^?#]+|prix\/candidature\/suivi\/[^/]+\/images\/[^?#]+)$/;

/** Whether an address of this site (path, with or without parameters) is that of a page in both languages. */
export function isInBoth(address: string): boolean {
  return PAGE.test(address) && !FILE.test(address);
}

/** The address of a page in a language, from its French one. Whatever has no English page (an anchor, a file, another site) stays as it is. */
export function localAddress(address: string, locale: Locale): string {
  if (locale === "fr" || !isInBoth(address)) return address;
  return `${ENGLISH}${address.startsWith("/?") || address.startsWith("/#") || address === "/" ? address.slice(1) : address}`;
}

/** The French address of an English one; null when it is none. */
export function frenchPath(path: string): string | null {
  if (path === ENGLISH) return "/";
  return path.startsWith(`${ENGLISH}/`) ? path.slice(ENGLISH.length) : null;
}
