import { describe, expect, test } from "vitest";
import { timeLabels } from "@/components/charts/history/timeLabels";

const labels = (from: string, to: string, language: "fr" | "en" = "fr") =>
  timeLabels([Date.parse(from), Date.parse(to)], language).map(({ instant, text }) => [new Date(instant).toISOString().slice(0, 10), text]);
const texts = (from: string, to: string) => labels(from, to).map(([, text]) => text);

describe("what is written under a history", () => {
  test("years, from two years on, a handful at most", () => {
    expect(texts("2013-04-08", "2016-07-01")).toEqual(["2014", "2015", "2016"]);
    expect(texts("2010-01-01", "2025-06-01")).toEqual(["2013", "2016", "2019", "2022", "2025"]);
    expect(texts("2024-01-02", "2026-01-01")).toEqual(["2025", "2026"]);
  });

  test.each([
    ["2025-11-20", "2026-10-05", ["janv. 2026", "avr.", "juil.", "oct."]],
    ["2025-02-10", "2026-10-05", ["juil. 2025", "janv. 2026", "juil."]],
    ["2026-02-10", "2026-09-26", ["mars 2026", "mai", "juil.", "sept."]],
    ["2026-06-30", "2026-09-26", ["juil. 2026", "août", "sept."]],
    ["2026-06-02", "2026-07-26", ["juil. 2026"]],
  ])("quarters or months from %s to %s, with the year first and in January", (from, to, expected) => {
    expect(texts(from, to)).toEqual(expected);
  });

  test("a month without a first day in it is named all the same, where the figures begin", () => {
    expect(labels("2026-06-02", "2026-06-26")).toEqual([["2026-06-02", "juin 2026"]]);
    expect(labels("2026-06-02", "2026-06-02", "en")).toEqual([["2026-06-02", "Jun 2026"]]);
  });

  test("never more than four months, and always one", () => {
    for (let days = 0; days < 730; days += 1) {
      const from = Date.UTC(2025, 0, 1) + (days % 365) * 86_400_000;
      const found = timeLabels([from, from + days * 86_400_000], "fr");
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(4);
    }
  });
});
