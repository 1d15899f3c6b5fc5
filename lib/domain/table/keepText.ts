/**
 * Texts that a spreadsheet reads as something else: « 01004 » and « 2025-1 » lose what makes them a code, more than 15 digits lose the last
 * ones, « 2E10 » becomes a power. A whole day is not one: as a day it can be sorted.
 */
const TAKEN_OTHERWISE = /^(?:0\d+|\d{16,}|\d+[eE][+-]?\d+|\d{1,4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4})$/;

/** Such a text as a cell that stays one (="01004"); null for any other. */
export function keepText(text: string): string | null {
  return TAKEN_OTHERWISE.test(text) ? `="${text}"` : null;
}
