import { describe, expect, it } from "vitest";
import { mean } from "@/lib/domain/award/mean";
import { meanScore } from "@/lib/domain/award/meanScore";
import { median } from "@/lib/domain/award/median";
import { missingCriteria } from "@/lib/domain/award/missingCriteria";
import { scoreAssessment, weighScores } from "@/lib/domain/award/scoreAssessment";
import { spread } from "@/lib/domain/award/spread";
import { roundHalfUp } from "@/lib/domain/ranking";

const CRITERIA = [
  { id: 1, weight: 2, required: true, independent: false },
  { id: 2, weight: 0.5, required: true, independent: false },
  { id: 3, weight: 1, required: false, independent: false },
  { id: 4, weight: 10, required: true, independent: true },
];

describe("scoreAssessment", () => {
  it("weighs the answers", () => {
    expect(scoreAssessment(CRITERIA, { 1: 8, 2: 4, 3: 1 })).toBe((2 * 8 + 0.5 * 4 + 1) / 3.5);
    expect(weighScores(CRITERIA, { 1: 8, 2: 4, 3: 1 })).toEqual({ sum: 190, weight: 35 });
  });

  it("divides by the weights of what was answered, which pretalx does not: an optional answer left out lowers nothing", () => {
    expect(scoreAssessment(CRITERIA, { 1: 8, 2: 8 })).toBe(8);
    expect(scoreAssessment(CRITERIA, { 3: 10 })).toBe(10);
  });

  it("keeps independent and unknown criteria outside", () => {
    expect(scoreAssessment(CRITERIA, { 1: 8, 2: 8, 4: 0, 99: 0 })).toBe(8);
  });

  it("tells 0 from nothing", () => {
    expect(scoreAssessment(CRITERIA, { 1: 0 })).toBe(0);
    expect(scoreAssessment(CRITERIA, {})).toBeNull();
    expect(scoreAssessment(CRITERIA, { 4: 7 })).toBeNull();
  });

  it.each([-1, 11, 5.5, Number.NaN])("refuses %d, on an independent criterion too", (score) => {
    expect(() => scoreAssessment(CRITERIA, { 1: score })).toThrow(RangeError);
    expect(() => scoreAssessment(CRITERIA, { 4: score })).toThrow("Criterion 4");
  });
});

describe("missingCriteria", () => {
  it("names the required ones without an answer, independent too; 0 is an answer", () => {
    expect(missingCriteria(CRITERIA, { 2: 0 }).map(({ id }) => id)).toEqual([1, 4]);
    expect(missingCriteria(CRITERIA, { 1: 5, 2: 5, 4: 0 })).toEqual([]);
  });

  it("names all that count where none is required and none of these was answered", () => {
    const free = CRITERIA.map((one) => ({ ...one, required: false }));
    expect(missingCriteria(free, {}).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(missingCriteria(free, { 4: 7 }).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(missingCriteria(free, { 3: 0 })).toEqual([]);
    expect(missingCriteria(free.slice(3), {})).toEqual([]);
  });
});

describe("median", () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1], 5],
    [[10, 0, 10], 10],
    [[10, 9, 2, 3], 6],
    [[1, 10, 2], 2],
  ])("of %j is %j, not the mean", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("leaves what it is given as it was", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("mean", () => {
  it("is that of the values, null of none", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNull();
  });

  it("of equal values is their value, and the same in any order", () => {
    expect((6.1 + 6.1 + 6.1) / 3).not.toBe(6.1);
    expect(mean([6.1, 6.1, 6.1])).toBe(6.1);
    expect((0.1 + 0.2 + 0.3) / 3).not.toBe((0.3 + 0.2 + 0.1) / 3);
    expect(mean([0.1, 0.2, 0.3])).toBe(mean([0.3, 0.2, 0.1]));
  });
});

describe("spread", () => {
  it("is the sample standard deviation: n − 1", () => {
    expect(spread([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(spread([4, 6])).toBeCloseTo(Math.SQRT2, 12);
  });

  it("is 0 of equal values, and null below two", () => {
    expect(spread([6.1, 6.1, 6.1])).toBe(0);
    expect([spread([]), spread([5])]).toEqual([null, null]);
  });
});

describe("meanScore", () => {
  it("is null of none, the mean of ratios otherwise", () => {
    expect(meanScore([])).toBeNull();
    expect(meanScore([{ sum: 80, weight: 10 }])).toBe(8);
    // (1/3 + 1/7) / 2 = 5/21
    expect(
      meanScore([
        { sum: 1, weight: 3 },
        { sum: 1, weight: 7 },
      ]),
    ).toBe(0.24);
  });

  it("rounds an exact half up in any order, where doubles part it from itself", () => {
    // 1,242 / 400 = 3.105.
    const ascending = [39, 43, 214, 248, 698].map((sum) => ({ sum, weight: 80 }));
    const descending = ascending.toReversed();
    const inDoubles = (scores: typeof ascending) => roundHalfUp(scores.reduce((total, { sum, weight }) => total + sum / weight, 0) / 5, 2);
    expect([inDoubles(ascending), inDoubles(descending)]).toEqual([3.1, 3.11]);
    expect([meanScore(ascending), meanScore(descending)]).toEqual([3.11, 3.11]);
  });

  it("rounds down just under the half", () => {
    expect(meanScore([{ sum: 6_124_999, weight: 1_000_000 }])).toBe(6.12);
    expect(meanScore([{ sum: 6_125, weight: 1_000 }])).toBe(6.13);
  });
});
