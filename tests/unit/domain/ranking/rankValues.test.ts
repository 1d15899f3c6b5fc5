import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayPositions, type RankColumns, rankValues, type ValueColumns } from "@/lib/domain/ranking";
import { ascendingOrder } from "@/lib/domain/ranking/ascendingOrder";
import { orderValues } from "@/lib/domain/ranking/rankValues";
import { rankWithin } from "@/lib/domain/ranking/rankWithin";

interface Entry {
  value: number;
  low: number;
  high: number;
}
const columnsOf = (entries: readonly Entry[]): ValueColumns => ({
  values: Float64Array.from(entries, ({ value }) => value),
  lows: Float64Array.from(entries, ({ low }) => low),
  highs: Float64Array.from(entries, ({ high }) => high),
});
const exactly = (...values: number[]) => columnsOf(values.map((value) => ({ value, low: value, high: value })));

/** As section 5 of the methodology writes it, each entry against each other. */
function oracle(entries: readonly Entry[], among = entries): { rank: number; best: number; worst: number; tied: number }[] {
  return among.map((own) => {
    const others = among.filter((other) => other !== own);
    return {
      rank: 1 + others.filter(({ value }) => value > own.value).length,
      best: 1 + others.filter(({ low }) => low > own.high).length,
      worst: among.length - others.filter(({ high }) => high < own.low).length,
      tied: others.some(({ value }) => value === own.value) ? 1 : 0,
    };
  });
}
const rowsOf = ({ rank, best, worst, tied }: RankColumns) =>
  Array.from(rank, (own, i) => ({ rank: own, best: best[i], worst: worst[i], tied: tied[i] }));

const anEntry = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.nat({ max: 12 }), fc.oneof(fc.nat({ max: 12 }), fc.constant(Number.POSITIVE_INFINITY)))
  .map(([value, below, above]): Entry => ({ value: value / 4, low: (value - below) / 4, high: (value + above) / 4 }));
const entries = fc.array(anEntry, { maxLength: 60 });

describe("rankValues", () => {
  it("ranks 1, 2, 2, 4", () => {
    expect(rowsOf(rankValues(exactly(5, 9, 5, 1)))).toEqual([
      { rank: 2, best: 2, worst: 3, tied: 1 },
      { rank: 1, best: 1, worst: 1, tied: 0 },
      { rank: 2, best: 2, worst: 3, tied: 1 },
      { rank: 4, best: 4, worst: 4, tied: 0 },
    ]);
  });

  it("gives each of a tie of all the whole range", () => {
    expect(rowsOf(rankValues(exactly(7, 7, 7)))).toEqual(Array(3).fill({ rank: 1, best: 1, worst: 3, tied: 1 }));
  });

  it("takes bounds that touch as possibly equal", () => {
    const touching = [
      { value: 10, low: 10, high: 10 },
      { value: 9, low: 8, high: 10 },
      { value: 7, low: 6, high: 8 },
    ];
    expect(rowsOf(rankValues(columnsOf(touching))).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it("ranks nothing, one entry, negative ones and an upper end without limit", () => {
    expect(rowsOf(rankValues(exactly()))).toEqual([]);
    expect(rowsOf(rankValues(exactly(-3)))).toEqual([{ rank: 1, best: 1, worst: 1, tied: 0 }]);
    const endless = columnsOf([
      { value: -1, low: -2, high: Number.POSITIVE_INFINITY },
      { value: 4, low: 4, high: 4 },
    ]);
    expect(rowsOf(rankValues(endless))).toEqual([
      { rank: 2, best: 1, worst: 2, tied: 0 },
      { rank: 1, best: 1, worst: 2, tied: 0 },
    ]);
  });

  it("sees −0 as 0", () => {
    expect(rowsOf(rankValues(exactly(0, -0)))).toEqual(Array(2).fill({ rank: 1, best: 1, worst: 2, tied: 1 }));
  });

  it("agrees with a comparison of each with each", () => {
    fc.assert(
      fc.property(entries, (given) => {
        expect(rowsOf(rankValues(columnsOf(given)))).toEqual(oracle(given));
      }),
    );
  });

  it("agrees with it where the values are exact, in shared columns or in copies", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (numbers) => {
        const given = numbers.map((value) => ({ value, low: value, high: value }));
        const values = Float64Array.from(numbers);
        expect(rowsOf(rankValues({ values, lows: values, highs: values }))).toEqual(oracle(given));
        expect(rowsOf(rankValues(columnsOf(given)))).toEqual(oracle(given));
      }),
    );
  });

  it("keeps rank within best and worst, and its ranks are places with ties", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { rank, best, worst } = rankValues(columnsOf(given));
        const places = Array.from(rank).sort((left, right) => left - right);
        places.forEach((place, i) => {
          expect(place === i + 1 || place === places[i - 1]).toBe(true);
        });
        rank.forEach((own, i) => {
          expect(best[i]).toBeLessThanOrEqual(own);
          expect(worst[i]).toBeGreaterThanOrEqual(own);
        });
      }),
    );
  });
});

describe("ascendingOrder", () => {
  it("sorts any doubles as the language does, equal ones in the order given", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (numbers) => {
        const values = Float64Array.from(numbers);
        const order = Array.from(ascendingOrder(values));
        expect(order.map((index) => numbers[index])).toEqual(Array.from(values.slice().sort()));
        order.slice(1).forEach((index, i) => {
          const before = order[i] ?? 0;
          expect(Object.is(numbers[before], numbers[index]) ? before < index : true).toBe(true);
        });
      }),
    );
  });
});

describe("rankWithin", () => {
  it("agrees with ranking each part alone; what is in no part has no rank", () => {
    const parts = fc.array(fc.tuple(anEntry, fc.integer({ min: -1, max: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(parts, fc.boolean(), (given, exact) => {
        const all = given.map(([entry]) => (exact ? { value: entry.value, low: entry.value, high: entry.value } : entry));
        const columns = columnsOf(all);
        const slots = Int32Array.from(given, ([, slot]) => slot);
        const rows = rowsOf(rankWithin(columns, orderValues(columns), slots, 4));
        for (const slot of [0, 1, 2, 3]) {
          const its = all.filter((_, i) => slots[i] === slot);
          expect(rows.filter((_, i) => slots[i] === slot)).toEqual(oracle(all, its));
        }
        const outside = rows.filter((_, i) => slots[i] === -1);
        expect(outside).toEqual(outside.map(() => ({ rank: 0, best: 0, worst: 0, tied: 0 })));
      }),
    );
  });
});

describe("displayPositions", () => {
  it("gives each place once, ties in name order", () => {
    const rank = Int32Array.of(2, 1, 2, 5, 2);
    expect(Array.from(displayPositions(rank, Int32Array.of(0, 1, 2, 3, 4)))).toEqual([2, 1, 3, 5, 4]);
    expect(Array.from(displayPositions(rank, Int32Array.of(4, 3, 2, 1, 0)))).toEqual([4, 1, 3, 5, 2]);
  });
});
