import { describe, expect, it } from "vitest";
import { bandOfFit, spreadOfLogarithms, whenDoubled } from "@/lib/domain/ranking/fitBand";
import { expectedBy, fitLogarithms } from "@/lib/domain/ranking/fitLogarithms";

/** Methodology, section 7: A to D on facebook. */
const EXAMPLE = [
  { x: 1_250, y: 900 },
  { x: 48_210, y: 15_200 },
  { x: 48_300, y: 15_240 },
  { x: 7_200, y: 4_100 },
];

function fitOf(points: readonly { x: number; y: number }[]) {
  const fit = fitLogarithms(points, 3);
  if (!fit) throw new Error("no fit");
  return { fit, spread: spreadOfLogarithms(points.map(({ x }) => x)) };
}

describe("spreadOfLogarithms", () => {
  it("is the mean of ln x and the sum of squares around it", () => {
    const { mean, sxx } = spreadOfLogarithms([1, 2, 3, 4, 5].map(Math.exp));
    expect(mean).toBeCloseTo(3, 12);
    expect(sxx).toBeCloseTo(10, 12);
  });

  it("is never below 0, and 0 where all have one size", () => {
    expect(spreadOfLogarithms([1_234, 1_234, 1_234])).toEqual({ mean: Math.log(1_234), sxx: 0 });
  });
});

describe("bandOfFit", () => {
  it("is the confidence band of a textbook regression", () => {
    // y on x = 1 … 5 with y = 2, 4, 5, 4, 5: 2.2 + 0.6 x, s² = 0.8, Sxx 10, t(0.975, 3) = 3.182446.
    const { fit, spread } = fitOf([2, 4, 5, 4, 5].map((y, i) => ({ x: Math.exp(i + 1), y: Math.exp(y) })));
    const band = bandOfFit(fit, spread);
    for (const x of [1, 3, 4.5]) {
      const half = 3.182446305 * Math.sqrt(0.8 * (1 / 5 + (x - 3) ** 2 / 10));
      expect(Math.log(band(Math.exp(x)).low)).toBeCloseTo(2.2 + 0.6 * x - half, 7);
      expect(Math.log(band(Math.exp(x)).high)).toBeCloseTo(2.2 + 0.6 * x + half, 7);
    }
  });

  it("holds the line of the worked example, and is narrowest at the mean", () => {
    const { fit, spread } = fitOf(EXAMPLE);
    expect(fit).toMatchObject({ n: 4 });
    expect([fit.alpha, fit.beta, fit.betaLow, fit.betaHigh].map((one) => one.toFixed(8))).toEqual([
      "1.40676066",
      "0.76513763",
      "0.62833702",
      "0.90193825",
    ]);
    const band = bandOfFit(fit, spread);
    const width = (x: number) => band(x).high / band(x).low;
    const middle = Math.exp(spread.mean);
    for (const x of [1_250, middle, 48_300]) {
      expect(band(x).low).toBeLessThan(expectedBy(fit, x));
      expect(band(x).high).toBeGreaterThan(expectedBy(fit, x));
    }
    expect(width(1_250)).toBeGreaterThan(width(middle));
    expect(width(48_300)).toBeGreaterThan(width(middle));
    // At the mean only the level is unsure: t·s/√n, with s = se·√Sxx.
    expect(Math.log(width(middle)) / 2).toBeCloseTo(4.30265273 * fit.betaSe * Math.sqrt(spread.sxx / 4), 7);
  });
});

describe("whenDoubled", () => {
  it("is two to the power of the slope and of the ends of its interval", () => {
    const { factor, low, high } = whenDoubled(fitOf(EXAMPLE).fit);
    expect([low, factor, high].map((one) => one.toFixed(2))).toEqual(["1.55", "1.70", "1.87"]);
    expect(whenDoubled({ beta: 1, betaLow: 0, betaHigh: 2 })).toEqual({ factor: 2, low: 1, high: 4 });
  });
});
