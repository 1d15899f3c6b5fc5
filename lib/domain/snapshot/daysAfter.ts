import type { Day } from "./figure";

const MILLISECONDS_A_DAY = 86_400_000;

/** The day so many days after another; before it where they are negative. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
