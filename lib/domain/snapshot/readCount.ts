/** The greatest count a figure can hold: PostgreSQL's integer. Views go further, up to what a double holds exactly. */
export const GREATEST_COUNT = 2_147_483_647;
export const GREATEST_VIEWS = Number.MAX_SAFE_INTEGER;

export const COUNT_PROBLEMS = ["not-a-count", "not-whole", "negative", "percent", "too-large"] as const;
export type CountProblem = (typeof COUNT_PROBLEMS)[number];

/** A whole number, and the step to which it was written rounded: 100 for « 12,3 k », null when it was written out. */
export interface Count {
  value: number;
  step: number | null;
}

/** Spaces that group thousands (ordinary, no-break, thin no-break, thin) and the apostrophes that the Swiss use. */
const GROUPING = /[\u0020\u00a0\u202f\u2009'’]/g;
const MISSING = new Set(["", "-", "—", "–", "na", "n/a", "#n/a", "n.a.", "nc", "n.c.", "n/c", "nd", "n.d.", "n/d"]);
const UNITS = { k: 1_000, K: 1_000, M: 1_000_000, Md: 1_000_000_000 } as const;
const WRITTEN = /^(\d+(?:[.,]\d+)*)(k|K|Md|M)?$/;

/**
 * A count as people and spreadsheets write it: « 12 345 », « 12.345 », « 12,3 k » (12,300 to the nearest 100), « 1,2 M ».
 * In a count a single separator before exactly three digits marks thousands; before a suffix it marks decimals.
 * @param greatest beyond it the count is refused
 * @returns null when the text says that the count is missing (« n.c. », « - »): never zero
 */
export function readCount(text: string, greatest: number = GREATEST_COUNT): Count | CountProblem | null {
  const bare = text.replace(GROUPING, "");
  if (MISSING.has(bare.toLowerCase())) return null;
  if (bare.endsWith("%")) return "percent";
  if (/^(?:[-−–]\d|\(\d.*\)$)/.test(bare)) return "negative";
  const [, digits, suffix] = WRITTEN.exec(bare) ?? [];
  if (digits === undefined) return "not-a-count";
  const count = suffix === undefined ? readWrittenOut(digits) : readAbbreviated(digits, UNITS[suffix as keyof typeof UNITS]);
  if (typeof count === "string") return count;
  return count.value > greatest ? "too-large" : count;
}

/** « 12345 », « 12.345 », « 1,234,567 », « 12.345,00 »: decimals are allowed when they are zeros, as exports of floats have them. */
function readWrittenOut(digits: string): Count | CountProblem {
  const parts = digits.split(/[.,]/);
  const whole = parts.length === 1 || areThousands(digits) ? parts.join("") : withoutDecimals(digits);
  return whole === null ? "not-whole" : { value: Number(whole), step: null };
}

/** « 1.234 » or « 1,234,567 »: one sort of separator, groups of three after a first of one to three digits that is not 0. */
function areThousands(digits: string): boolean {
  return /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(digits);
}

function withoutDecimals(digits: string): string | null {
  const [, whole] = /^(.+)[.,]0+$/.exec(digits) ?? [];
  if (whole === undefined) return null;
  if (/^\d+$/.test(whole)) return whole;
  return areThousands(whole) ? whole.replace(/[.,]/g, "") : null;
}

/** « 12,3 k », « 1.2M », « 1 234,5 k »: the last separator marks decimals, and the last digit written says the step. */
function readAbbreviated(digits: string, unit: number): Count | CountProblem {
  const [, whole = digits, decimals = ""] = /^(.+)[.,](\d+)$/.exec(digits) ?? [];
  if (!/^\d+$/.test(whole) && !areThousands(whole)) return "not-a-count";
  const step = unit / 10 ** decimals.length;
  if (step < 1) return "not-whole";
  const value = Number(whole.replace(/[.,]/g, "") + decimals) * step;
  return { value, step: step === 1 ? null : step };
}
