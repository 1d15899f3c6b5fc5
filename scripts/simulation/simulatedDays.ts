import type { Day } from "@/lib/domain/snapshot/figure";

const MILLISECONDS_A_DAY = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + Math.round(days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Years from one day to another; negative when the second comes first. */
export function yearsBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY / 365.25;
}
