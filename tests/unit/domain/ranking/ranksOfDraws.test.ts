import fc from "fast-check";
import { expect, test } from "vitest";
import { RanksOfDraws } from "@/lib/domain/ranking/RanksOfDraws";
import { selectSmallest } from "@/lib/domain/ranking/selectSmallest";

test("ranks written a draw at a time are read a territory at a time, whatever their number", () => {
  for (const draws of [1, 7, 8, 9, 20]) {
    const ranks = new RanksOfDraws(3, draws);
    for (let draw = 0; draw < draws; draw++) {
      ranks.of(draw).set([draw, 100 + draw, 200 + draw]);
      ranks.kept(draw);
    }
    const expected = [0, 100, 200].flatMap((first) => Array.from({ length: draws }, (_, draw) => first + draw));
    expect([...ranks.byTerritory]).toEqual(expected);
  }
});

test("the value at a place is the one that an order of all would have there", () => {
  const values = fc.array(fc.oneof(fc.nat(5), fc.nat(65_535)), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(values, fc.nat(), (some, seed) => {
      const place = seed % some.length;
      const sorted = some.toSorted((a, b) => a - b);
      const moved = Uint16Array.from(some);
      expect(selectSmallest(moved, place)).toBe(sorted[place]);
      expect([...moved].sort((a, b) => a - b)).toEqual(sorted);
    }),
    { numRuns: 300 },
  );
});
