import { expect, it } from "vitest";
import { isDay } from "@/lib/domain/snapshot/isDay";

it.each(["2026-10-31", "2024-02-29", "0001-01-01"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});
it.each(["2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-1-1", "31/10/2026", "2026-10-31T00:00", "", "2026-10-31\n"])(
  "%j is not",
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
