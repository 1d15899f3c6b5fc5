import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "@/lib/domain/snapshot/dayOf";
import { type DayContext, readDay } from "@/lib/domain/snapshot/readDay";

const FRENCH: DayContext = { order: "day-first", today: "2026-11-22" };
const ENGLISH: DayContext = { ...FRENCH, order: "month-first" };

describe("readDay", () => {
  it.each([
    ["2026-03-01", "2026-03-01"],
    ["2026/3/1", "2026-03-01"],
    ["2026-03-01T10:30:00", "2026-03-01"],
    ["2026-03-01 10:30", "2026-03-01"],
    ["2026-02-28T23:30:00Z", "2026-03-01"],
    ["2026-02-28T9:30:00Z", "2026-02-28"],
    ["2026-06-30T23:30:00+02:00", "2026-06-30"],
    ["2026-06-30T23:30:00+0000", "2026-07-01"],
    ["01/03/2026", "2026-03-01"],
    ["1/3/2026", "2026-03-01"],
    ["01-03-2026", "2026-03-01"],
    ["01.03.2026", "2026-03-01"],
    ["01/03/26", "2026-03-01"],
    ["01/03/2026 10:30", "2026-03-01"],
    ["25/03/2026", "2026-03-25"],
    ["03/25/2026", "2026-03-25"],
    ["46082", "2026-03-01"],
    ["46082,5", "2026-03-01"],
    ["46082.99", "2026-03-01"],
    ["1er mars 2026", "2026-03-01"],
    ["mardi 3 mars 2026", "2026-03-03"],
    ["March 1, 2026", "2026-03-01"],
    ["Tue 3 Mar 2026", "2026-03-03"],
    ["3rd March 2026", "2026-03-03"],
    [" 2026-03-01 ", "2026-03-01"],
    ["2026-11-22", "2026-11-22"],
  ])("reads « %s » as a day", (text, day) => {
    expect(readDay(text, FRENCH)).toMatchObject({ day, precision: "day" });
  });

  it.each([
    ["2026-02", "2026-02-01"],
    ["02/2026", "2026-02-01"],
    ["févr. 2026", "2026-02-01"],
    ["février 2026", "2026-02-01"],
    ["Feb 2026", "2026-02-01"],
    ["août 2025", "2025-08-01"],
    ["Déc. 2025", "2025-12-01"],
    ["2025 décembre", "2025-12-01"],
  ])("reads « %s » as a month", (text, day) => {
    expect(readDay(text, FRENCH)).toMatchObject({ day, precision: "month" });
  });

  it("reads « 2026 » as a year", () => {
    expect(readDay("2026", FRENCH)).toMatchObject({ day: "2026-01-01", precision: "year" });
  });

  it("reads the month first only where the context says so or the numbers prove it, and says which", () => {
    expect(readDay("01/03/2026", FRENCH)).toMatchObject({ day: "2026-03-01", ambiguous: true, proves: null });
    expect(readDay("01/03/2026", ENGLISH)).toMatchObject({ day: "2026-01-03", ambiguous: true, proves: null });
    expect(readDay("03/25/2026", FRENCH)).toMatchObject({ day: "2026-03-25", ambiguous: false, proves: "month-first" });
    expect(readDay("25/03/2026", ENGLISH)).toMatchObject({ day: "2026-03-25", ambiguous: false, proves: "day-first" });
    expect(readDay("03/03/2026", ENGLISH)).toMatchObject({ day: "2026-03-03", ambiguous: false });
    expect(readDay("03/01/2026 12:00:00 AM", ENGLISH)).toMatchObject({ day: "2026-03-01" });
  });

  it.each([
    ["2026-02-30", "impossible-day"],
    ["31/04/2026", "impossible-day"],
    ["29/02/2026", "impossible-day"],
    ["2026-13", "impossible-day"],
    ["00/01/2026", "impossible-day"],
    ["13/13/2026", "impossible-day"],
    ["0026-01-01", "impossible-day"],
    ["31 juin 2026", "impossible-day"],
    ["2026-02-30T10:00Z", "impossible-day"],
    ["2026-03-01T29:00Z", "impossible-day"],
    ["2026-11-23", "future-day"],
    ["2027", "future-day"],
    ["déc. 2026", "future-day"],
    ["1999-12-31", "too-early"],
    ["1995", "too-early"],
    ["36161", "too-early"],
    ["hier", "not-a-day"],
    ["mars", "not-a-day"],
    ["mars 26", "not-a-day"],
    ["3 mars", "not-a-day"],
    ["3 mars 26", "not-a-day"],
    ["mars avril 2026", "not-a-day"],
    ["3 4 mars 2026", "not-a-day"],
    ["trois mars 2026", "not-a-day"],
    ["99999", "not-a-day"],
    ["01/03-2026", "not-a-day"],
    ["", "not-a-day"],
  ])("refuses « %s » as %s", (text, problem) => {
    expect(readDay(text, FRENCH)).toBe(problem);
  });

  it("reads every day of the calendar back, however written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2004, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const expected = dayOf(year, month, day);
          const written = [`${year}-${month}-${day}`, `${day}/${month}/${year}`];
          for (const text of written)
            expect(readDay(text, FRENCH)).toEqual(expected === null ? "impossible-day" : expect.objectContaining({ day: expected }));
        },
      ),
    );
  });
});
