import type { Day } from "./figure";

/** A day of the calendar from its numbers (month 1–12); null for one that does not exist, as 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 && midnight.getUTCFullYear() === year && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return exists ? midnight.toISOString().slice(0, 10) : null;
}
