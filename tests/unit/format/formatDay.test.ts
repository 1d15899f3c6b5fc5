import { expect, test } from "vitest";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatMoment } from "@/lib/domain/format/formatMoment";

test.each([
  ["2016-03-03", "day", "3 mars 2016"],
  ["2013-03-01", "day", "1er mars 2013"],
  ["2018-06-06", "publication", "6 juin 2018"],
  ["2015-03-01", "month", "mars 2015"],
  ["2014-01-01", "year", "2014"],
  ["2013-08-31", "day", "31 août 2013"],
] as const)("%s known to the %s is « %s »", (day, precision, text) => {
  expect(formatDay(day, precision, "fr")).toBe(text);
});

test("no zone moves a day", () => {
  expect(formatDay("2016-01-01", "day", "en")).toBe("1 January 2016");
});

test("a moment is told in Paris", () => {
  const at = new Date("2026-07-31T22:05:00Z");
  expect([formatMoment(at, "fr"), formatMoment(at, "en")]).toEqual(["1er août à 00:05", "1 August at 00:05"]);
});
