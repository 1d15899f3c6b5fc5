import { daysBetween } from "./daysBetween";
import type { Day } from "./figure";
import { readDay } from "./readDay";

/** « Jul 23, 2026 - Aug 19, 2026 »: what tools write above their tables. */
const PERIOD = /^(?:[\p{L} ]{1,40}:)?\s?(.{6,30}?)\s(?:-|–|—|to|au|al|bis)\s(.{6,30})$/u;

export interface Period {
  lastDay: Day;
  days: number;
}

/** A period in words, its first and its last day included; null for anything else. */
export function readPeriod(text: string): Period | null {
  const [, from = "", to = ""] = PERIOD.exec(text.trim()) ?? [];
  const context = { order: "day-first", today: "9999-12-31" } as const;
  const [first, last] = [readDay(from, context), readDay(to, context)];
  if (typeof first === "string" || typeof last === "string" || first.precision !== "day" || last.precision !== "day") return null;
  const days = daysBetween(first.day, last.day) + 1;
  return days > 0 && days <= 3_660 ? { lastDay: last.day, days } : null;
}

/** The period that the rows above a header name. */
export function periodAbove(rows: readonly (readonly string[])[]): Period | null {
  for (const cells of rows) {
    for (const cell of cells) {
      const period = readPeriod(cell);
      if (period !== null) return period;
    }
  }
  return null;
}
