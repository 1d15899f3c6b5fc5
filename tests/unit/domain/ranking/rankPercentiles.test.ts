import fc from "fast-check";
import { expect, test } from "vitest";
import { RankPercentiles } from "@/lib/domain/ranking/RankPercentiles";
import { RanksOfDraws } from "@/lib/domain/ranking/RanksOfDraws";

test("ranks written a draw at a time are read a territory at a time, whatever their number", () => {
  for (const draws of [1, 7, 8, 9, 20]) {
    const ranks = new RanksOfDraws(3, draws);
    for (let draw = 0; draw < draws; draw++) {
      ranks.of(draw).set([draw, 100 + draw, 200 + draw]);
      ranks.kept(draw);
    }
    const read = [0, 1, 2].flatMap((territory) => [...ranks.ofTerritory(territory)]);
    expect(read).toEqual([0, 100, 200].flatMap((first) => Array.from({ length: draws }, (_, draw) => first + draw)));
  }
});

test("a percentile is the value that an order of all would have there, near or far apart", () => {
  const near = fc.integer({ min: 30_000, max: 30_005 });
  const far = fc.integer({ min: 1, max: 65_535 });
  const ranks = fc.array(fc.oneof(near, far), { minLength: 40, maxLength: 40 });
  const found = new RankPercentiles(40, { low: 5, high: 95 });
  fc.assert(
    fc.property(fc.oneof(ranks, fc.array(near, { minLength: 40, maxLength: 40 })), (some) => {
      const sorted = some.toSorted((a, b) => a - b);
      found.find(Uint16Array.from(some));
      expect([found.low, found.high]).toEqual([sorted[1], sorted[37]]); // the 2nd and the 38th of forty
    }),
    { numRuns: 300 },
  );
});

test("is found of one draw, and of a hundred that agree", () => {
  for (const count of [1, 100]) {
    const found = new RankPercentiles(count, { low: 5, high: 95 });
    found.find(new Uint16Array(count).fill(7));
    expect([found.low, found.high]).toEqual([7, 7]);
  }
});
