import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GREATEST_VIEWS, readCount } from "@/lib/domain/snapshot/readCount";

const exact = (value: number) => ({ value, step: null });

describe("readCount", () => {
  it.each([
    ["12345", 12_345],
    ["0", 0],
    ["0012", 12],
    ["12 345", 12_345],
    ["12\u00a0345", 12_345],
    ["12\u202f345", 12_345],
    ["1\u2009234\u2009567", 1_234_567],
    ["12'345", 12_345],
    ["12’345", 12_345],
    ["12.345", 12_345],
    ["12,345", 12_345],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["12345.0", 12_345],
    ["12345,00", 12_345],
    ["12.345,00", 12_345],
    ["1,234.0", 1_234],
    ["2147483647", 2_147_483_647],
  ])("reads « %s »", (text, value) => {
    expect(readCount(text)).toEqual(exact(value));
  });

  it.each([
    ["12,3 k", 12_300, 100],
    ["12.3k", 12_300, 100],
    ["12,3\u202fK", 12_300, 100],
    ["12 k", 12_000, 1_000],
    ["1,25 k", 1_250, 10],
    ["1,2 M", 1_200_000, 100_000],
    ["1.234M", 1_234_000, 1_000],
    ["1 234,5 k", 1_234_500, 100],
    ["1,234.5 k", 1_234_500, 100],
    ["2 Md", 2_000_000_000, 1_000_000_000],
  ])("keeps « %s » with the step it was rounded to", (text, value, step) => {
    expect(readCount(text)).toEqual({ value, step });
  });

  it("takes « 1,234 k » for exact: all its digits are there", () => {
    expect(readCount("1,234 k")).toEqual(exact(1_234));
  });

  it.each(["", "-", "—", "–", "NA", "n/a", "N/A", "#N/A", "n.c.", "nc", "N.C.", "nd", "n.d.", " - "])(
    "takes « %s » for missing, never for zero",
    (text) => {
      expect(readCount(text)).toBeNull();
    },
  );

  it.each([
    ["-5", "negative"],
    ["−5", "negative"],
    ["- 5", "negative"],
    ["(5)", "negative"],
    ["12 %", "percent"],
    ["3,2%", "percent"],
    ["12,5", "not-whole"],
    ["1234.567", "not-whole"],
    ["0,123", "not-whole"],
    ["1,2345 k", "not-whole"],
    ["12.34.56,0", "not-whole"],
    ["1.234,567.0", "not-whole"],
    ["12.34.5 k", "not-a-count"],
    ["+12", "not-a-count"],
    ["douze", "not-a-count"],
    ["1,2 m", "not-a-count"],
    ["1.21954E+20", "not-a-count"],
    ["12..3", "not-a-count"],
    ["k", "not-a-count"],
    ["2147483648", "too-large"],
    ["3 Md", "too-large"],
    ["9".repeat(400), "too-large"],
  ])("refuses « %s » as %s", (text, problem) => {
    expect(readCount(text)).toBe(problem);
  });

  it("lets views go beyond an integer of the database, up to what a double holds", () => {
    expect(readCount("3 000 000 000", GREATEST_VIEWS)).toEqual(exact(3_000_000_000));
    expect(readCount("9007199254740993", GREATEST_VIEWS)).toBe("too-large");
  });

  it("reads what French and English write back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_147_483_647 }), fc.constantFrom("fr-FR", "en-GB", "de-DE", "de-CH"), (value, locale) => {
        expect(readCount(value.toLocaleString(locale))).toEqual(exact(value));
      }),
    );
  });
});
