import { describe, expect, it } from "vitest";
import { expectedAudience } from "@/lib/domain/ranking/expectedAudience";
import { roundHalfUp } from "@/lib/domain/ranking/roundHalfUp";

describe("expectedAudience", () => {
  it("is the audience over the ratio, to two digits", () => {
    expect(expectedAudience(18_000, 1.8)).toBe(10_000);
    expect(expectedAudience(61_234, 1.42)).toBe(43_000);
    expect(expectedAudience(20, 2)).toBe(10);
  });

  it("is not said where the rounded ratio leaves the second digit open", () => {
    expect(expectedAudience(997, 0.23)).toBeNull(); // 4,243 to 4,431
    expect(expectedAudience(3, 0.01)).toBeNull();
  });

  it("is not said of a ratio of nothing, nor where less than two are expected", () => {
    expect(expectedAudience(5, 0)).toBeNull();
    expect(expectedAudience(0, 1)).toBeNull();
    expect(expectedAudience(3, 3)).toBeNull();
  });

  it("is never another number than that of the unrounded ratio", () => {
    for (let expected = 100; expected < 20_000; expected += 137) {
      for (const audience of [97, 997, 5_431, 48_210]) {
        const said = expectedAudience(audience, roundHalfUp(audience / expected, 2));
        if (said !== null) expect(said).toBe(Number(expected.toPrecision(2)));
      }
    }
  });
});
