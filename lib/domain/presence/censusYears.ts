import type { Day } from "../snapshot/figure";

/** The first networks for all opened then. */
export const FIRST_YEAR = 2006;

/** The years that a census can be taken at the end of, the latest first: those that are over. */
export function censusYears(today: Day): number[] {
  const last = Number(today.slice(0, 4)) - 1;
  return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => last - index);
}

/** The last day of a year, or today in this one; null for a year to come. */
export function censusDay(year: number, today: Day): Day | null {
  const last = `${year}-12-31`;
  if (last <= today) return last;
  return today.startsWith(`${year}-`) ? today : null;
}
