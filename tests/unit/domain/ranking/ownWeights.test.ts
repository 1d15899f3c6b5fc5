import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexParts } from "@/lib/domain/ranking";
import { firstPlaces, halfStepsOf, ownValues, partPoints, readWeights, standingOf, writeWeights } from "@/lib/domain/ranking/ownWeights";

const PARTS: IndexParts[] = [
  [0.75, 0.75, 0.5, 0, 0.75],
  [0.75, 0, 1, 1, 0],
  [0, 0.75, 0, 0.5, 0.75],
];

const STEPS = halfStepsOf(PARTS);
const ALL = Int32Array.of(0, 1, 2);

describe("a reader's own weights", () => {
  it("are five whole numbers from 0 to 10, not all 0", () => {
    expect(readWeights("5-4-3-2-1")).toEqual([5, 4, 3, 2, 1]);
    expect(readWeights("0-0-0-0-10")).toEqual([0, 0, 0, 0, 10]);
    for (const text of ["", "0-0-0-0-0", "5-4-3-2", "5-4-3-2-1-0", "11-0-0-0-0", "5-4-3-2--1", "05-4-3-2-1", "5,4,3,2,1", "5-4-3-2-x"]) {
      expect(readWeights(text)).toBeNull();
    }
  });

  it("are written as they are read", () => {
    const some = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 5 }).filter((weights) => weights.some(Boolean));
    fc.assert(fc.property(some, (weights) => void expect(readWeights(writeWeights(weights as unknown as IndexParts))).toEqual(weights)));
  });

  it("give the Observatory's index where they are its own", () => {
    expect([...ownValues(STEPS, ALL, [5, 4, 3, 2, 1])]).toEqual([60, 58.3, 31.7]);
  });

  it("make another ranking, in the order of the list where they make no difference", () => {
    const values = ownValues(STEPS, ALL, [0, 1, 0, 0, 1]);
    expect([...values]).toEqual([75, 0, 75]);
    expect(firstPlaces(values, 3)).toEqual([0, 2, 1]);
    expect(standingOf(values, 75)).toEqual({ rank: 1, tied: true });
    expect(standingOf(values, 0)).toEqual({ rank: 3, tied: false });
  });

  it("are told of the first ones as if all were put in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 8 }), (numbers, most) => {
        const ordered = numbers.map((value, place) => ({ value, place })).sort((a, b) => b.value - a.value || a.place - b.place);
        expect(firstPlaces(Float64Array.from(numbers), most)).toEqual(ordered.slice(0, most).map(({ place }) => place));
      }),
    );
  });

  it("give each part its points", () => {
    expect(partPoints([0.75, 0.75, 0.5, 0, 1], [5, 4, 3, 2, 1])).toEqual([25, 20, 10, 0, 6.7]);
    expect(partPoints([1, 1, 1, 1, 1], [0, 1, 0, 0, 1])).toEqual([0, 50, 0, 0, 50]);
  });

  it("are those of an area by parts counted in the whole list", () => {
    expect([...ownValues(STEPS, Int32Array.of(1, 2), [5, 4, 3, 2, 1])]).toEqual([58.3, 31.7]);
  });
});
