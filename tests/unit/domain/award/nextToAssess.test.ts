import { describe, expect, it } from "vitest";
import { pairOrder } from "@/lib/domain/award/juryPair";
import { nextToAssess } from "@/lib/domain/award/nextToAssess";

const left = (counts: Record<string, number>) => Object.entries(counts).map(([nomineeId, submitted]) => ({ nomineeId, submitted }));

describe("nextToAssess", () => {
  it("serves the nominee with the fewest assessments, not the one on the page", () => {
    expect(nextToAssess(1, left({ a: 2, b: 1, c: 3 }), null)).toBe("b");
    expect(nextToAssess(1, left({ a: 2, b: 1, c: 3 }), "b")).toBe("a");
    expect(nextToAssess(1, left({ a: 2 }), "a")).toBeNull();
    expect(nextToAssess(1, [], null)).toBeNull();
  });

  it("parts equals by an order of the juror's own, the same each time and in any order", () => {
    const nominees = left(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`nominee-${index}`, 0])));
    const served = Array.from({ length: 40 }, (_, juror) => nextToAssess(juror, nominees, null));
    expect(served).toEqual(Array.from({ length: 40 }, (_, juror) => nextToAssess(juror, [...nominees].reverse(), null)));
    // 40 draws among 20: 17 different ones are expected, and one if all walked in a line.
    expect(new Set(served).size).toBeGreaterThan(11);
  });

  it("comes to the ids where even that order is equal", () => {
    const [first, second] = ["nominee-522789", "nominee-739192"];
    for (const nomineeId of [first, second]) expect(pairOrder({ jurorId: 1, nomineeId })).toBe(1_645_578_406);
    expect(nextToAssess(1, left({ [first]: 0, [second]: 0 }), null)).toBe(first);
    expect(nextToAssess(1, left({ [second]: 0, [first]: 0 }), null)).toBe(first);
  });
});

describe("pairOrder", () => {
  it("is pinned: another one would send every jury another way", () => {
    expect(pairOrder({ jurorId: 1, nomineeId: "0b5e6a52-3c1f-4f0e-9d55-2f8f1a5c7e11" })).toBe(4_235_567_702);
    expect(pairOrder({ jurorId: 11, nomineeId: "a" })).not.toBe(pairOrder({ jurorId: 1, nomineeId: "1a" }));
  });

  it("spreads ids that differ in their last sign over 32 bits", () => {
    const hundredths = new Set(
      Array.from({ length: 1_000 }, (_, index) => Math.floor((pairOrder({ jurorId: 1, nomineeId: `n${index}` }) / 2 ** 32) * 100)),
    );
    expect(hundredths.size).toBe(100);
  });
});
