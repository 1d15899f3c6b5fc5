import { expect, test } from "vitest";
import { formatInWords, formatNumber, formatSigned } from "@/lib/domain/format/formatNumber";

test("French figures take a thin no-break space and a comma", () => {
  expect(formatNumber(1_234_567, "fr")).toBe("1\u202f234\u202f567");
  expect(formatNumber(315.3, "fr", 1)).toBe("315,3");
  expect(formatNumber(720, "fr", 1)).toBe("720,0");
});

test("English figures take a comma and a point", () => {
  expect(formatNumber(48_210, "en")).toBe("48,210");
  expect(formatNumber(1.8, "en", 2)).toBe("1.80");
});

test("a signed figure says its sign, with a true minus; zero has none", () => {
  expect(formatSigned(1.2, "fr", 2)).toBe("+1,20");
  expect(formatSigned(-0.4, "fr", 2)).toBe("−0,40");
  expect(formatSigned(0, "fr", 2)).toBe("0,00");
});

test("a sentence drops the zeros of a column", () => {
  expect([1.8, 0.97, 2, 1204.5].map((value) => formatInWords(value, "fr"))).toEqual(["1,8", "0,97", "2", "1\u202f204,5"]);
});
