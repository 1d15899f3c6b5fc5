import { describe, expect, it, test } from "vitest";
import { extentOf, placeOn, ticksOn, valueAt } from "@/lib/domain/scatter/logScale";

describe("extentOf", () => {
  it("keeps the shares asked for free before the least and after the greatest value", () => {
    const extent = extentOf([100, 10, 1_000], { before: 0.1, after: 0.2 });
    expect(placeOn(extent, 10)).toBeCloseTo(0.1, 12);
    expect(placeOn(extent, 1_000)).toBeCloseTo(0.8, 12);
    expect(placeOn(extent, 100)).toBeCloseTo(0.45, 12);
  });

  it("sets a value that is alone in the middle", () => {
    const extent = extentOf([50, 50], { before: 0.1, after: 0.1 });
    expect(extent).toEqual({ low: 25, high: 100 });
    expect(placeOn(extent, 50)).toBeCloseTo(0.5, 12);
  });
});

test("a value stands where its place says", () => {
  const extent = { low: 2, high: 2_000 };
  for (const place of [0, 0.25, 1]) expect(placeOn(extent, valueAt(extent, place))).toBeCloseTo(place, 12);
});

describe("ticksOn", () => {
  it("gives 1, 2 and 5 times each power of ten inside the scale, and says which are powers", () => {
    expect(ticksOn({ low: 0.004, high: 3 })).toEqual([
      { value: 0.005, decade: false },
      { value: 0.01, decade: true },
      { value: 0.02, decade: false },
      { value: 0.05, decade: false },
      { value: 0.1, decade: true },
      { value: 0.2, decade: false },
      { value: 0.5, decade: false },
      { value: 1, decade: true },
      { value: 2, decade: false },
    ]);
    expect(ticksOn({ low: 1_000, high: 10_000 }).map(({ value }) => value)).toEqual([1_000, 2_000, 5_000, 10_000]);
  });
});
