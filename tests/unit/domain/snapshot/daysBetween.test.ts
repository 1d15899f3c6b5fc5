import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/domain/snapshot/daysBetween";

describe("daysBetween", () => {
  it.each([
    ["2026-10-31", "2026-10-31", 0],
    ["2026-10-16", "2026-10-31", 15],
    ["2026-10-31", "2026-10-16", -15],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["2012-12-31", "2026-12-31", 5113],
  ])("from %s to %s", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("does not see a change of the hour: 29 March and 25 October 2026", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });

  it("refuses what is not a day", () => {
    expect(() => daysBetween("2026-13-01", "2026-10-31")).toThrow(new RangeError("Not a day: 2026-13-01"));
    expect(() => daysBetween("2026-10-31", "hier")).toThrow(RangeError);
  });
});
