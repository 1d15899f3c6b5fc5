/** What a spreadsheet would run: = + - @, their full-width forms, and the tab or return that hides one. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** The same behind apostrophes: ours, or its own. */
const GUARDED = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A number, negative or not, a handle, a dash: no formula. */
const HARMLESS = /^(?:[-+]?[\d\s.,'\u00a0\u202f\u2009]*%?|@[\w.@-]*|[-—–]+)$/;

/**
 * A text as a cell of a CSV that spreadsheets open: a leading apostrophe before what they would run.
 * @param read `back`: by an import, which must find its figures and handles as they stood; whatever else starts a formula is disarmed all the same
 */
export function disarmFormula(text: string, read: "by-anybody" | "back" = "by-anybody"): string {
  if (GUARDED.test(text)) return `'${text}`; // its own stays its own
  if (!FORMULA.test(text) || (read === "back" && HARMLESS.test(text))) return text;
  return `'${text}`;
}

/** The text again that was made such a cell. */
export function rearmFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
