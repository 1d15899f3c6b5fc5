import { describe, expect, it } from "vitest";
import { expectedEngagementRatio, MINIMUM_GROUP_SIZE, type PublishedFit, type RankingInput, rankEdition } from "@/lib/domain/ranking";
import { expectedBy, fitLogarithms } from "@/lib/domain/ranking/fitLogarithms";
import { account, figure, listOf, rankingInput, territory } from "./rankingInput";

describe("fitLogarithms", () => {
  it("finds a law that holds exactly", () => {
    const fit = fitLogarithms(
      [1, 2, 4, 8].map((x) => ({ x, y: 3 * x ** 2 })),
      3,
    );
    expect(fit?.n).toBe(4);
    expect(fit?.alpha).toBeCloseTo(Math.log(3), 12);
    expect(fit?.beta).toBeCloseTo(2, 12);
    expect(fit?.betaSe).toBeCloseTo(0, 12);
    expect(fit?.r2).toBeCloseTo(1, 12);
    expect(fit === null ? 0 : expectedBy(fit, 16)).toBeCloseTo(768, 8);
  });

  it("gives the standard error, Student's interval and R² of a textbook regression", () => {
    // y on x = 1 … 5 with y = 2, 4, 5, 4, 5: slope 0.6, intercept 2.2, SSE 2.4, SSxx 10, SST 6; t(0.975, 3) = 3.182446.
    const fit = fitLogarithms(
      [2, 4, 5, 4, 5].map((y, i) => ({ x: Math.exp(i + 1), y: Math.exp(y) })),
      3,
    );
    expect(fit?.beta).toBeCloseTo(0.6, 12);
    expect(fit?.alpha).toBeCloseTo(2.2, 12);
    expect(fit?.betaSe).toBeCloseTo(Math.sqrt(2.4 / 3 / 10), 12);
    expect(fit?.betaLow).toBeCloseTo(0.6 - 3.182446305 * Math.sqrt(0.08), 8);
    expect(fit?.betaHigh).toBeCloseTo(0.6 + 3.182446305 * Math.sqrt(0.08), 8);
    expect(fit?.r2).toBeCloseTo(0.6, 12);
  });

  it("has no slope where all have the same size", () => {
    expect(
      fitLogarithms(
        [5, 6, 7].map((y) => ({ x: 1_234, y })),
        3,
      ),
    ).toBeNull();
  });

  it("explains nothing where all have the same audience", () => {
    const fit = fitLogarithms(
      [5, 6, 7].map((x) => ({ x, y: 1_234 })),
      3,
    );
    expect(fit).toMatchObject({ n: 3, beta: 0, betaSe: 0, betaLow: 0, betaHigh: 0, r2: 0 });
    expect(fit?.alpha).toBe(Math.log(1_234));
  });

  it("needs three points, whatever minimum is asked for", () => {
    expect(
      fitLogarithms(
        [
          { x: 1, y: 1 },
          { x: 2, y: 2 },
        ],
        1,
      ),
    ).toBeNull();
    expect(fitLogarithms([], 0)).toBeNull();
  });
});

/** Communes of 1,000, 2,000 … inhabitants, half as many followers, 1 % of them engaged by each of 10 publications. */
function communes(count: number, overrides: Partial<RankingInput> = {}): RankingInput {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  return rankingInput({
    territories: ids.map((id) => territory(id, { population: 1_000 * id })),
    accounts: ids.map((id) => account(id, [figure({ audience: 500 * id, posts: 10, reactions: 50 * id, comments: 0, shares: 0 })])),
    ...overrides,
  });
}
const subjects = (fits: readonly PublishedFit[]) =>
  fits.filter(({ network }) => network === "facebook").map(({ subject, n }) => [subject, n]);

describe("the fit of a group", () => {
  it("needs 30 territories", () => {
    expect(MINIMUM_GROUP_SIZE).toBe(30);
    expect(subjects(rankEdition(communes(29)).fits)).toEqual([]);
    expect(subjects(rankEdition(communes(30)).fits)).toEqual([
      ["audience", 30],
      ["engagement", 30],
    ]);
    expect(listOf(rankEdition(communes(29)), "expected_ratio").counts[0]).toMatchObject({ ranked: 0, unranked: { "group-too-small": 29 } });
    expect(listOf(rankEdition(communes(30)), "expected_ratio").counts[0]).toMatchObject({ ranked: 30, unranked: {} });
  });

  it("is made over all leagues of the group, and no other", () => {
    const input = communes(30);
    const [first, second, ...others] = input.territories;
    const league = "petites-villes" as const;
    const mixed = rankEdition({
      ...input,
      territories: [
        ...(first && second
          ? [
              { ...first, league },
              { ...second, league },
            ]
          : []),
        ...others,
      ],
    });
    expect(mixed.fits.map(({ group, n }) => [group, n])).toContainEqual(["communes", 30]);
    expect(listOf(mixed, "expected_ratio", "facebook", league).ranked).toHaveLength(2);
    const elsewhere = rankEdition({
      ...input,
      territories: first ? [{ ...first, league: "metropoles" }, ...(second ? [second] : []), ...others] : [],
    });
    expect(elsewhere.fits).toEqual([]);
  });

  it("leaves out territories without audience, inhabitants or league", () => {
    const input = communes(33);
    const territories = input.territories.map((one) => {
      if (one.id === 1) return { ...one, population: null };
      if (one.id === 2) return { ...one, perimeterSince: "2026-10-16" };
      return one.id === 3 ? { ...one, league: null } : one;
    });
    const accounts = input.accounts.map((one) => (one.territoryId === 4 ? account(4, [figure({ audience: 0 })]) : one));
    expect(subjects(rankEdition({ ...input, territories, accounts }).fits)).toEqual([["engagement", 31]]);
    expect(subjects(rankEdition({ ...input, territories }).fits)).toEqual([
      ["audience", 30],
      ["engagement", 32],
    ]);
  });

  it("of engagement takes rates above 0, not rounded, on the audience", () => {
    const input = communes(32);
    const accounts = input.accounts.map((one) => {
      if (one.territoryId === 1) return account(1, [figure({ posts: 10, reactions: 0, comments: 0, shares: 0 })]);
      return one.territoryId === 2 ? account(2, [figure()]) : one;
    });
    const { fits } = rankEdition({ ...input, accounts });
    expect(subjects(fits)).toEqual([
      ["audience", 32],
      ["engagement", 30],
    ]);
    const engagement = fits.find(({ subject }) => subject === "engagement");
    expect(engagement?.beta).toBeCloseTo(0, 10);
    expect(Math.exp(engagement?.alpha ?? 0)).toBeCloseTo(1, 10);
  });

  it("is not made of rounded rates", () => {
    // 0.004 % rounds to 0.00: the rate is still above 0.
    const input = communes(30);
    const accounts = input.accounts.map(({ territoryId }) =>
      account(territoryId, [figure({ audience: 250_000 * territoryId, posts: 10, reactions: 100 * territoryId, comments: 0, shares: 0 })]),
    );
    const { fits } = rankEdition({ ...input, accounts });
    expect(Math.exp(fits.find(({ subject }) => subject === "engagement")?.alpha ?? 0)).toBeCloseTo(0.004, 10);
  });
});

describe("expectedEngagementRatio", () => {
  it("is the rate over the one expected for the audience, to 2 decimals", () => {
    const fit = { alpha: Math.log(8), beta: -0.5 };
    // exp(ln 8 − ½ ln 16) is 2.
    expect(expectedEngagementRatio(fit, 3.6, 16)).toBe(1.8);
    expect(expectedEngagementRatio(fit, 0, 16)).toBe(0);
    expect(expectedEngagementRatio(fit, 1.23, 16)).toBe(0.62);
  });
});
