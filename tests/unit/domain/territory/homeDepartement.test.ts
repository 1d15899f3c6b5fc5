import { expect, test } from "vitest";
import { homeDepartement } from "@/lib/domain/territory/homeDepartement";

const member = (departementCode: string, population: number | null) => ({ departementCode, population });

test("the département that holds most of the population, not most of the communes", () => {
  expect(homeDepartement([member("44", 100), member("44", 100), member("35", 300)])).toBe("35");
});

test("a tie goes to the lowest code, whatever the order", () => {
  expect(homeDepartement([member("56", 10), member("35", 10)])).toBe("35");
  expect(homeDepartement([member("35", 10), member("56", 10)])).toBe("35");
  expect(homeDepartement([member("2B", null), member("2A", 0)])).toBe("2A");
});

test("unknown population counts as none", () => {
  expect(homeDepartement([member("01", null), member("74", 1)])).toBe("74");
});

test("no member, no département", () => {
  expect(homeDepartement([])).toBeNull();
});
