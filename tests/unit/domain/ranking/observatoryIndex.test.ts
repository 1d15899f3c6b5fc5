import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  INDEX_PARTS,
  METRIC_DEFINITIONS,
  metricsOn,
  OFFICIAL_WEIGHTS,
  type RankedAccount,
  type RankedList,
  type RankingInput,
  rankEdition,
  rankEditionInPortions,
} from "@/lib/domain/ranking";
import { DRAWS, drawMethods } from "@/lib/domain/ranking/methodDraws";
import { methodRanges, type PartColumns } from "@/lib/domain/ranking/methodRanges";
import { NORMALISATIONS, normalise } from "@/lib/domain/ranking/normalisations";
import { MOST_SCORES, ScoreRanks } from "@/lib/domain/ranking/ScoreRanks";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { account, figure, listFor, listOf, previousRanking, rankingInput, territory } from "./rankingInput";

/** All five parts known; `reactions` are the interactions. */
const whole = (overrides: Partial<Figure>): Figure => figure({ periodDays: 30, comments: 0, shares: 0, ...overrides });

/** Engagement 0.56, 1.00, 1.00; per 1,000 inhabitants 1000, 500, 1000; posts a day 0.33, 1.00, 0.67; audience 1000, 2000, 500; ratio 10, 5, 10. */
const THREE: Pick<RankingInput, "territories" | "accounts"> = {
  territories: [territory(1), territory(2, { population: 4_000 }), territory(3, { population: 500 })],
  accounts: [
    account(1, [whole({ audience: 1_000, posts: 10, reactions: 56, following: 100 })]),
    account(2, [whole({ audience: 2_000, posts: 30, reactions: 600, following: 400 })]),
    account(3, [whole({ audience: 500, posts: 20, reactions: 100, following: 50 })]),
  ],
};
const indexOf = (overrides: Partial<RankingInput>) => listFor("observatory_index", overrides);
const valuesOf = ({ ranked }: RankedList) => ranked.map(({ territoryId, value, national }) => [territoryId, value, national.rank]);

describe("observatory_index", () => {
  it("has the weights and the version of 2017, is out of 100 and of one network", () => {
    expect(INDEX_PARTS.map(({ metric, weight }) => [metric, weight])).toEqual([
      ["engagement_rate", 5],
      ["audience_per_1000", 4],
      ["posts_per_day", 3],
      ["audience", 2],
      ["follow_ratio", 1],
    ]);
    expect(OFFICIAL_WEIGHTS).toEqual([5, 4, 3, 2, 1]);
    expect(METRIC_DEFINITIONS.observatory_index).toMatchObject({ version: 2017, unit: "out-of-100", decimals: 1 });
    expect(metricsOn("all")).not.toContain("observatory_index");
    expect(metricsOn("facebook")).toContain("observatory_index");
  });

  it("is what the formula gives by hand", () => {
    const list = indexOf(THREE);
    // 1: (5·0 + 4·0.75 + 3·0 + 2·0.5 + 0.75)/15 = 4.75/15; 2: (3.75 + 0 + 3 + 2 + 0)/15 = 8.75/15; 3: (3.75 + 3 + 1.5 + 0 + 0.75)/15 = 9/15.
    expect(valuesOf(list)).toEqual([
      [3, 60, 1],
      [2, 58.3, 2],
      [1, 31.7, 3],
    ]);
    expect(list.ranked.map(({ index }) => index?.parts)).toEqual([
      [0.75, 0.75, 0.5, 0, 0.75],
      [0.75, 0, 1, 1, 0],
      [0, 0.75, 0, 0.5, 0.75],
    ]);
    for (const { index } of rankEdition(rankingInput(THREE)).lists.filter(({ metric }) => metric !== "observatory_index")[0]?.ranked ?? [])
      expect(index).toBeNull();
  });

  it("does not carry the precision of figures: best and worst are those of the tie", () => {
    const rounded = (id: number) =>
      account(id, [whole({ audience: 900, precision: "rounded", step: 100, posts: 10, reactions: 5, following: 9 })]);
    const list = indexOf({ territories: [1, 2, 3].map((id) => territory(id)), accounts: [1, 2, 3].map(rounded) });
    expect(list.ranked.map(({ value, national }) => [value, national])).toEqual(
      [1, 2, 3].map(() => [50, { rank: 1, best: 1, worst: 3, tied: true }]),
    );
    // Whatever the method, nothing tells them apart.
    expect(list.ranked.map(({ index }) => index)).toEqual([1, 2, 3].map(() => ({ parts: [0.5, 0.5, 0.5, 0.5, 0.5], low: 1, high: 1 })));
  });

  it("gives the first of the reasons that apply to its parts, and counts its places among the others only", () => {
    const because = (its: Partial<Figure>, inhabitants: number | null = 1_000) => {
      const seen = whole({ posts: 10, reactions: 56, following: 100, ...its });
      const { territories, accounts } = THREE;
      const input = {
        territories: [...territories, territory(4, { population: inhabitants })],
        accounts: [...accounts, account(4, [seen])],
      };
      const list = indexOf(input);
      if (list.notRanked.length > 0) expect(valuesOf(list)).toEqual(valuesOf(indexOf(THREE)));
      return list.notRanked[0]?.reason;
    };
    expect(because({})).toBeUndefined();
    expect(because({ kind: "likes", posts: null }, null)).toBe("not-comparable");
    expect(because({ posts: null, following: 0 }, null)).toBe("no-population");
    expect(because({ posts: 7, following: null })).toBe("missing-field");
    expect(because({ periodDays: null, posts: 7 })).toBe("missing-field");
    expect(because({ posts: 7, audience: 0, following: 0 })).toBe("too-few-posts");
    expect(because({ audience: 0, following: 0 })).toBe("zero-audience");
    expect(because({ following: 0 })).toBe("zero-following");
  });

  it("compares: of one who has all parts alone the group is too small, of the others it is what they lack", () => {
    const [first, , third] = THREE.accounts as [RankedAccount, RankedAccount, RankedAccount];
    const alone = { ...THREE, accounts: [first, account(2, [figure()]), { ...third, figures: [] }] };
    expect(indexOf(alone).notRanked.map(({ territoryId, reason }) => [territoryId, reason])).toEqual([
      [1, "group-too-small"],
      [2, "missing-field"],
      [3, "no-observation"],
    ]);
    // Of two, 1 and 0 or one half each: 3 has (5·1 + 4·0.5 + 3·1 + 2·0 + 0.5)/15.
    expect(valuesOf(indexOf({ ...THREE, accounts: [first, third] }))).toEqual([
      [3, 70, 1],
      [1, 30, 2],
    ]);
  });

  it("moves since an edition that had the same version, and compares with nothing where it had none", () => {
    const lists = [
      {
        ...({ network: "facebook", metric: "observatory_index", league: "villages" } as const),
        rows: [{ territoryId: 3, regionCode: "84", departementCode: "69", rank: 5, regionRank: 4, departementRank: 2 }],
      },
    ];
    const [first, second] = indexOf({ ...THREE, previous: previousRanking({ lists }) }).ranked;
    expect(first).toMatchObject({ movement: "compared", previousRank: 5, previousRegionRank: 4, previousDepartementRank: 2 });
    expect(second).toMatchObject({ movement: "new" });
    const { observatory_index: _, ...before } = previousRanking().metrics;
    expect(indexOf({ ...THREE, previous: previousRanking({ metrics: before }) }).ranked[0]?.movement).toBeNull();
  });
});

/** The same by the definition, one draw after the other. */
function rangesByHand(columns: PartColumns, seed: number) {
  const n = columns[0].length;
  const ranks: number[][] = Array.from({ length: n }, () => []);
  const normalised = columns.map(normalise);
  for (const { weights, normalisation } of drawMethods(seed)) {
    const scores = Array.from({ length: n }, (_, i) =>
      normalised.reduce((sum, all, part) => sum + (weights[part] as number) * (all[normalisation][i] as number), 0),
    );
    scores.forEach((score, i) => void ranks[i]?.push(1 + scores.filter((other) => other > score).length));
  }
  const sorted = ranks.map((its) => its.sort((a, b) => a - b));
  return { low: sorted.map((its) => its[49]), high: sorted.map((its) => its[949]) };
}

describe("the range of the method", () => {
  it("is of 1,000 draws: factors from 0.75 to 1.25, each normalisation as often, always the same for a seed", () => {
    const draws = drawMethods(-1_234_567);
    expect(draws).toHaveLength(DRAWS);
    expect(DRAWS).toBe(1_000);
    expect(drawMethods(-1_234_567)).toEqual(draws);
    expect(drawMethods(5)).not.toEqual(draws);
    OFFICIAL_WEIGHTS.forEach((weight, part) => {
      const factors = draws.map(({ weights }) => (weights[part] as number) / weight);
      expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.75);
      expect(Math.min(...factors)).toBeLessThan(0.76);
      expect(Math.max(...factors)).toBeLessThanOrEqual(1.25);
      expect(Math.max(...factors)).toBeGreaterThan(1.24);
    });
    for (const name of NORMALISATIONS) {
      const times = draws.filter(({ normalisation }) => normalisation === name).length;
      expect(times).toBeGreaterThan(280);
      expect(times).toBeLessThan(390);
    }
  });

  it("normalises in three ways, and gives 0 without a spread", () => {
    const { percentile, "min-max": minMax, "z-score": zScore } = normalise(Float64Array.of(2, 4, 4, 10));
    expect([...percentile]).toEqual([0, 0.5, 0.5, 1]);
    expect([...minMax]).toEqual([0, 0.25, 0.25, 1]);
    expect([...zScore]).toEqual([-3, -1, -1, 5].map((deviation) => deviation / 3));
    const flat = normalise(Float64Array.of(0.1, 0.1, 0.1));
    expect(NORMALISATIONS.map((name) => [...flat[name]])).toEqual([
      [0.5, 0.5, 0.5],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("is that of the definition, whatever the values", () => {
    // As they are ranked: of two decimals at most.
    const aValue = fc.oneof(
      fc.constantFrom(0, 1, 2),
      fc.integer({ min: 0, max: 1e9 }).map((hundredths) => hundredths / 100),
    );
    const some = fc.integer({ min: 2, max: 9 }).chain((n) => {
      const column = fc.array(aValue, { minLength: n, maxLength: n }).map((values) => Float64Array.from(values));
      return fc.tuple(column, column, column, column, column);
    });
    fc.assert(
      fc.property(some, fc.integer(), (columns, seed) => {
        const { low, high } = methodRanges(columns, drawMethods(seed));
        expect({ low: [...low], high: [...high] }).toEqual(rangesByHand(columns, seed));
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a list whose ranks 16 bits do not hold", () => {
    const long = new Float64Array(65_536);
    expect(() => methodRanges([long, long, long, long, long], [])).toThrow(RangeError);
  });

  it("stands on ranks that any scores have", () => {
    const aScore = fc.oneof(fc.double({ min: -40, max: 40, noNaN: true }), fc.constantFrom(0, -0, 1, 1 + 1e-12, 1 - 1e-12, 1e9));
    fc.assert(
      fc.property(fc.oneof(fc.array(aScore, { maxLength: 60 }), fc.array(aScore, { minLength: 129, maxLength: 140 })), (scores) => {
        const ranking = new ScoreRanks(scores.length);
        const ranks = new Uint16Array(scores.length);
        for (const column of [scores, scores.toReversed(), scores.map(() => 1)]) {
          ranking.write(Float64Array.from(column), ranks);
          expect([...ranks]).toEqual(column.map((score) => 1 + column.filter((other) => other > score).length));
        }
      }),
    );
  });

  it("stands on ranks that hold for as many as 16 bits count", () => {
    const ranks = new Uint16Array(MOST_SCORES);
    const turned = Float64Array.from({ length: MOST_SCORES }, (_, place) => (place * 7_919) % MOST_SCORES); // each number below it once
    new ScoreRanks(MOST_SCORES).write(turned, ranks);
    expect(ranks.every((rank, place) => rank === MOST_SCORES - (turned[place] as number))).toBe(true);
  });

  it("is waited for where it is made elsewhere, and made at once where nobody waits", async () => {
    const made = { low: Int32Array.of(5, 6, 7), high: Int32Array.of(8, 8, 9) };
    const asked: number[] = [];
    const aside = async (parts: PartColumns, seed: number) => {
      asked.push(parts[0].length, seed);
      return made;
    };
    const input = rankingInput(THREE);
    const indexes = () =>
      [...rankEditionInPortions(input, aside)].flatMap(({ lists }) => lists).filter(({ metric }) => metric === "observatory_index");
    const [list] = indexes();
    expect(asked).toEqual([3, input.seed]);
    await list?.ready?.();
    expect([...(list?.ranked() ?? [])].map(({ territoryId, index }) => [territoryId, index?.low, index?.high])).toEqual([
      [3, 7, 9],
      [2, 6, 8],
      [1, 5, 8],
    ]);
    const [notWaitedFor] = indexes();
    expect([...(notWaitedFor?.ranked() ?? [])]).toEqual(listOf(rankEdition(input), "observatory_index").ranked);
  });

  it("says that it could not be made elsewhere to whoever waits, and to nobody else", async () => {
    const portions = [...rankEditionInPortions(rankingInput(THREE), () => Promise.reject(new Error("no thread")))];
    const list = portions.flatMap(({ lists }) => lists).find(({ metric }) => metric === "observatory_index");
    await expect(list?.ready?.()).rejects.toThrow("no thread");
  });
});

/** Twelve authorities that have all five parts, at random; some of them in another département. */
const anEdition = fc
  .array(
    fc.record({
      population: fc.integer({ min: 50, max: 1_999 }),
      audience: fc.integer({ min: 1, max: 3_000 }),
      posts: fc.integer({ min: 8, max: 40 }),
      reactions: fc.integer({ min: 0, max: 900 }),
      following: fc.integer({ min: 1, max: 300 }),
      departementCode: fc.constantFrom("69", "01"),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((lines) =>
    rankingInput({
      territories: lines.map(({ population, departementCode }, i) => territory(i + 1, { population, departementCode })),
      accounts: lines.map(({ audience, posts, reactions, following }, i) =>
        account(i + 1, [whole({ audience, posts, reactions, following })]),
      ),
    }),
  );

describe("any index", () => {
  it("is 50 on average, from 0 to 100, and never lower than that of somebody who is behind in all parts", () => {
    fc.assert(
      fc.property(anEdition, (input) => {
        const { ranked } = listOf(rankEdition(input), "observatory_index");
        expect(ranked).toHaveLength(input.territories.length);
        const mean = ranked.reduce((sum, { value }) => sum + value, 0) / ranked.length;
        expect(Math.abs(mean - 50)).toBeLessThanOrEqual(0.05 + 1e-9);
        for (const one of ranked) {
          expect(one.value).toBeGreaterThanOrEqual(0);
          expect(one.value).toBeLessThanOrEqual(100);
          expect(one.index?.low).toBeGreaterThanOrEqual(1);
          expect(one.index?.low).toBeLessThanOrEqual(one.index?.high ?? 0);
          expect(one.index?.high).toBeLessThanOrEqual(ranked.length);
          for (const other of ranked) {
            if (!one.index?.parts.every((part, k) => part >= (other.index?.parts[k] as number))) continue;
            expect(one.value).toBeGreaterThanOrEqual(other.value);
            expect(one.index.low).toBeLessThanOrEqual(other.index?.low ?? 0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(anEdition, (input) => {
        const turned = { ...input, territories: input.territories.toReversed(), accounts: input.accounts.toReversed() };
        expect(listOf(rankEdition(turned), "observatory_index")).toEqual(listOf(rankEdition(input), "observatory_index"));
      }),
      { numRuns: 20 },
    );
  });
});
