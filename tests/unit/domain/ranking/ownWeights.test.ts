import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexParts } from "@/lib/domain/ranking";
import { partPoints, rankByWeights, readWeights, writeWeights } from "@/lib/domain/ranking/ownWeights";

const PARTS: IndexParts[] = [
  [0.75, 0.75, 0.5, 0, 0.75],
  [0.75, 0, 1, 1, 0],
  [0, 0.75, 0, 0.5, 0.75],
];

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
    const { values, ranks, positions } = rankByWeights(PARTS, 3, [5, 4, 3, 2, 1]);
    expect([...values]).toEqual([60, 58.3, 31.7]);
    expect([...ranks.rank]).toEqual([1, 2, 3]);
    expect([...positions]).toEqual([1, 2, 3]);
  });

  it("make another ranking, in the order of the list where they make no difference", () => {
    const { values, ranks, positions } = rankByWeights(PARTS, 3, [0, 1, 0, 0, 1]);
    expect([...values]).toEqual([75, 0, 75]);
    expect([...ranks.rank]).toEqual([1, 3, 1]);
    expect([...ranks.tied]).toEqual([1, 0, 1]);
    expect([...positions]).toEqual([1, 3, 2]);
  });

  it("give each part its points", () => {
    expect(partPoints([0.75, 0.75, 0.5, 0, 1], [5, 4, 3, 2, 1])).toEqual([25, 20, 10, 0, 6.7]);
    expect(partPoints([1, 1, 1, 1, 1], [0, 1, 0, 0, 1])).toEqual([0, 50, 0, 0, 50]);
  });

  it("rank those of an area by parts counted in the whole list", () => {
    const { values, ranks } = rankByWeights(PARTS.slice(1), 3, [5, 4, 3, 2, 1]);
    expect([...values]).toEqual([58.3, 31.7]);
    expect([...ranks.rank]).toEqual([1, 2]);
  });
});
