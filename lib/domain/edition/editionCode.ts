/** Codes stand in addresses for good: lower case letters, figures and hyphens, 40 at most. */
const EDITION_CODE = /^[a-z0-9-]{1,40}$/;

/** The word that stands for the edition with the greatest reference date: no edition can bear it. */
export const LATEST = "latest";

/** The word that stands for no edition, where one may be compared with: no edition can bear it either. */
export const NO_EDITION = "none";

/** Words that are no codes. */
export const RESERVED_CODES: readonly string[] = [LATEST, NO_EDITION];

export function isEditionCode(text: string): boolean {
  return EDITION_CODE.test(text) && !RESERVED_CODES.includes(text);
}
