import { expect, test } from "vitest";
import { sumPopulations } from "@/lib/domain/territory/sumPopulations";

test("a sum of one year keeps its year", () => {
  expect(sumPopulations([{ year: 2023, value: 2 }, { year: 2023, value: 3 }, null])).toEqual({ year: 2023, value: 5 });
});

test("of several years, the one most people were counted in", () => {
  expect(
    sumPopulations([
      { year: 2023, value: 1 },
      { year: 2017, value: 2 },
      { year: 2023, value: 0 },
    ]),
  ).toEqual({ year: 2017, value: 3 });
});

test("a tie between years goes to the later", () => {
  expect(
    sumPopulations([
      { year: 2017, value: 5 },
      { year: 2023, value: 5 },
    ]),
  ).toEqual({ year: 2023, value: 10 });
});

test("zero is a count, nothing is not", () => {
  expect(sumPopulations([{ year: 2023, value: 0 }])).toEqual({ year: 2023, value: 0 });
  expect(sumPopulations([null, null])).toBeNull();
  expect(sumPopulations([])).toBeNull();
});
