import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundBigRatioHalfUp, roundHalfUp, roundRatioHalfUp } from "@/lib/domain/ranking";

describe("roundRatioHalfUp", () => {
  it.each([
    [1, 8, 2, 0.13],
    [3, 8, 2, 0.38],
    [1, 2, 0, 1],
    [5, 2, 0, 3],
    [0, 7, 2, 0],
    [1, 3, 2, 0.33],
    [2, 3, 2, 0.67],
    [199, 200, 2, 1],
  ])("%i/%i to %i decimals is %f", (numerator, denominator, decimals, rounded) => {
    expect(roundRatioHalfUp(numerator, denominator, decimals)).toBe(rounded);
  });

  it("rounds halves up where the double of the ratio falls under the half", () => {
    // 1.005 is 1.00499999999999989… as a double, 8.575 is 8.57499999999999928…, 1.45 is 1.4499999999999999556.
    expect(Math.round(1.005 * 100) / 100).toBe(1);
    expect(roundRatioHalfUp(201, 200, 2)).toBe(1.01);
    expect(roundRatioHalfUp(343, 40, 2)).toBe(8.58);
    expect(roundRatioHalfUp(29, 20, 1)).toBe(1.5);
  });

  it("does not round a quotient just under a half up to it", () => {
    // 49999999999999 / 10^14 is under one half by 10^-14.
    expect(roundRatioHalfUp(49_999_999_999_999, 100_000_000_000_000, 0)).toBe(0);
    expect(roundRatioHalfUp(50_000_000_000_000, 100_000_000_000_000, 0)).toBe(1);
  });

  it("goes on in large integers beyond 2^53", () => {
    expect(roundRatioHalfUp(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 2)).toBe(1);
    expect(roundRatioHalfUp(9_007_199_254_740_991, 2, 0)).toBe(4_503_599_627_370_496);
    expect(roundRatioHalfUp(1, Number.MAX_SAFE_INTEGER, 0)).toBe(0);
  });

  it.each([
    [1.5, 2],
    [1, 2.5],
    [-1, 2],
    [1, 0],
    [2 ** 53, 1],
    [1, 2 ** 53],
    [Number.NaN, 1],
  ])("refuses %d/%d", (numerator, denominator) => {
    expect(() => roundRatioHalfUp(numerator, denominator, 2)).toThrow(RangeError);
  });

  it("agrees with large integers everywhere", () => {
    const whole = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 0, max: 2 }), (numerator, denominator, decimals) => {
        const exact = roundBigRatioHalfUp(BigInt(numerator), BigInt(denominator), decimals);
        expect(roundRatioHalfUp(numerator, denominator, decimals)).toBe(exact);
      }),
    );
  });
});

describe("roundBigRatioHalfUp", () => {
  it("rounds an exact half up, and what is under it down, at any size", () => {
    const large = 10n ** 40n;
    expect(roundBigRatioHalfUp(large * 201n, large * 200n, 2)).toBe(1.01);
    expect(roundBigRatioHalfUp(large * 201n - 1n, large * 200n, 2)).toBe(1);
  });
});

describe("roundHalfUp", () => {
  it.each([
    [0.125, 2, 0.13],
    [-0.125, 2, -0.12],
    [1.234, 2, 1.23],
    [-1.236, 2, -1.24],
    [2.5, 0, 3],
    [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
  ])("%f to %i decimals is %f", (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it("gives 0, not −0, for what is a little under it", () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundHalfUp(-0.005, 2), 0)).toBe(true);
  });
});
