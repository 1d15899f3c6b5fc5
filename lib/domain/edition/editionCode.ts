/** Codes stand in addresses for good: lower case letters, figures and hyphens, 40 at most. */
const EDITION_CODE = /^[a-z0-9-]{1,40}$/;

/** The word that stands for the edition with the greatest reference date: no edition can bear it. */
export const LATEST = "latest";

export function isEditionCode(text: string): boolean {
  return EDITION_CODE.test(text) && text !== LATEST;
}
