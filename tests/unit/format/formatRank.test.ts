import { expect, test } from "vitest";
import { formatRange, formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { LEAGUES } from "@/lib/domain/territory/league";

test.each([
  [1, "masculine", "1er"],
  [1, "feminine", "1re"],
  [2, "feminine", "2e"],
  [21, "masculine", "21e"],
  [1204, "feminine", "1\u202f204e"],
] as const)("%i, %s, is %s in French", (rank, gender, text) => {
  expect(formatRank(rank, gender, "fr")).toBe(text);
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [112, "112th"],
] as const)("%i is %s in English", (rank, text) => {
  expect(formatRank(rank, "feminine", "en")).toBe(text);
});

test("only villages and départements are masculine", () => {
  expect(LEAGUES.filter((league) => genderOf(league) === "masculine")).toEqual(["villages", "departements"]);
});

test("a range is written when it is more than one place", () => {
  expect(formatRange(4, 12, "fr")).toBe("4–12");
  expect(formatRange(7, 7, "fr")).toBeNull();
  expect(formatRange(998, 1002, "fr")).toBe("998–1\u202f002");
});
