import type { Day } from "./figure";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Whole days from one day to another, negative when the second is the earlier.
 * Both are read as UTC midnights: calendar days have no hours, so a change to summer time never makes 23 hours of one.
 */
export function daysBetween(from: Day, to: Day): number {
  return (instantOf(to) - instantOf(from)) / MILLISECONDS_A_DAY;
}

/** @throws RangeError when the text is not a day of the calendar: a wrong date must not become a quiet NaN. */
function instantOf(day: Day): number {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError(`Not a day: ${day}`);
  return instant;
}
