import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PUBLIC_PARTS } from "@/lib/domain/account/network";
import {
  type PublishedFit,
  type RankedAccount,
  type RankedList,
  type RankedTerritory,
  type RankingInput,
  rankEdition,
} from "@/lib/domain/ranking";
import { expectedBy } from "@/lib/domain/ranking/fitLogarithms";
import { type Figure, METRIC_KINDS } from "@/lib/domain/snapshot/figure";
import { account, figure, listOf, previousRanking, rankingInput, territory } from "./rankingInput";

const NETWORKS = ["facebook", "instagram"] as const;
const LEAGUES = ["villages", "petites-villes", "regions"] as const;

const count = (max: number) => fc.option(fc.nat({ max }), { freq: 6 });
const aPrecision = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ precision: "exact" as const, step: null }) },
  {
    weight: 1,
    arbitrary: fc.record({ precision: fc.constantFrom("rounded" as const, "floored" as const), step: fc.integer({ min: 1, max: 100 }) }),
  },
);
const aFigure: fc.Arbitrary<Figure> = fc
  .record({
    kind: fc.constantFrom(...METRIC_KINDS, "followers" as const, "followers" as const),
    observedOn: fc.constantFrom("2026-08-01", "2026-10-01", "2026-10-31"),
    audience: fc.nat({ max: 300 }),
    following: count(5),
    posts: count(20),
    periodDays: count(30),
    reactions: count(40),
    comments: count(10),
    shares: count(10),
  })
  .chain((known) => aPrecision.map((precision) => figure({ ...known, ...precision })));

const aTerritory = (id: number): fc.Arbitrary<RankedTerritory> =>
  fc
    .record({
      name: fc.constantFrom("Eu", "Évreux", "Fay", "eu"),
      league: fc.option(fc.constantFrom(...LEAGUES), { freq: 9 }),
      regionCode: fc.option(fc.constantFrom("11", "84"), { freq: 9 }),
      departementCode: fc.option(fc.constantFrom("01", "69", "75"), { freq: 9 }),
      population: fc.option(fc.nat({ max: 400 }), { freq: 9 }),
      perimeterSince: fc.option(fc.constant("2026-09-01"), { freq: 2 }),
    })
    .map((known) => territory(id, known));

const accountsOf = (id: number): fc.Arbitrary<RankedAccount[]> =>
  fc
    .tuple(
      ...NETWORKS.map(() =>
        fc.option(fc.tuple(fc.boolean(), fc.uniqueArray(aFigure, { maxLength: 2, selector: ({ kind }) => kind })), { freq: 5 }),
      ),
    )
    .map((perNetwork) =>
      perNetwork.flatMap((its, i) => {
        const [shared, figures] = its ?? [false, null];
        const network = NETWORKS[i] ?? "facebook";
        return figures === null ? [] : [account(id, figures, { network, accountId: 10 * id + i, counted: !shared || figures.length > 0 })];
      }),
    );

const aPreviousOf = (accounts: readonly RankedAccount[]): fc.Arbitrary<RankingInput["previous"]> =>
  fc.option(
    fc.array(aFigure, { minLength: accounts.length, maxLength: accounts.length }).map((figures) =>
      previousRanking({
        networks: NETWORKS,
        figures: accounts.flatMap(({ territoryId, network, accountId }, i) => {
          const then = figures[i];
          return then === undefined ? [] : [{ territoryId, network, accountId, figure: { ...then, observedOn: "2026-07-01" } }];
        }),
      }),
    ),
  );

/** A small edition with everything that can be missing. */
const anEdition: fc.Arbitrary<RankingInput> = fc
  .integer({ min: 0, max: 25 })
  .chain((size) => {
    const ids = Array.from({ length: size }, (_, i) => i + 1);
    return fc.tuple(fc.tuple(...ids.map(aTerritory)), fc.tuple(...ids.map(accountsOf)));
  })
  .chain(([territories, perTerritory]) => {
    const accounts = perTerritory.flat();
    return aPreviousOf(accounts).map((previous) =>
      rankingInput({ networks: NETWORKS, territories, accounts, previous, minimumGroupSize: 3 }),
    );
  });

/** The rows of a list in a scope, with their ranks there. */
function scopesOf(list: RankedList) {
  return list.counts.map(({ scope, code, ranked, unranked }) => {
    const here = (row: { regionCode: string | null; departementCode: string | null }) =>
      scope === "national" || (scope === "region" ? row.regionCode : row.departementCode) === code;
    const ranks = list.ranked.filter(here).map((row) => ({ value: row.value, ranks: scope === "national" ? row.national : row[scope] }));
    return { scope, code, ranked, unranked, here, ranks, notRanked: list.notRanked.filter(here) };
  });
}

/** Hundreds of editions a test: a busy machine takes its time. */
const PATIENCE = { timeout: 60_000 };

describe("any edition", PATIENCE, () => {
  it("loses nobody: ranked and unranked are the territories of the league, in each scope", () => {
    fc.assert(
      fc.property(anEdition, (input) => {
        for (const list of rankEdition(input).lists) {
          const members = input.territories.filter(({ league }) => league === list.league);
          for (const { ranked, unranked, here, ranks, notRanked } of scopesOf(list)) {
            const { "no-account": without = 0, ...reasons } = unranked;
            const listed = Object.values(reasons).reduce((sum, number) => sum + number, 0);
            expect(ranked).toBe(ranks.length);
            expect(listed).toBe(notRanked.length);
            expect(ranked + listed + without).toBe(members.filter(here).length);
          }
          const rows = [...list.ranked, ...list.notRanked];
          expect(rows.map(({ position }) => position)).toEqual(rows.map((_, i) => i + 1));
          expect(new Set(rows.map(({ territoryId }) => territoryId)).size).toBe(rows.length);
        }
      }),
    );
  });

  it("ranks as places with ties, highest first, within best and worst, in each scope", () => {
    fc.assert(
      fc.property(anEdition, (input) => {
        for (const list of rankEdition(input).lists) {
          for (const { ranks } of scopesOf(list)) {
            ranks.forEach(({ value, ranks: own }) => {
              const equal = ranks.filter((other) => other.value === value).length;
              expect(own).toMatchObject({ rank: 1 + ranks.filter((other) => other.value > value).length, tied: equal > 1 });
              expect(own?.best).toBeGreaterThanOrEqual(1);
              expect(own?.best).toBeLessThanOrEqual(own?.rank ?? 0);
              expect(own?.worst).toBeGreaterThanOrEqual((own?.rank ?? 0) + equal - 1);
              expect(own?.worst).toBeLessThanOrEqual(ranks.length);
              expect(Number.isFinite(value)).toBe(true);
            });
          }
        }
      }),
    );
  });

  it("does not depend on the order of the input", () => {
    const shuffled = anEdition.chain((input) =>
      fc.record({
        input: fc.constant(input),
        territories: fc.shuffledSubarray([...input.territories], { minLength: input.territories.length }),
        accounts: fc.shuffledSubarray([...input.accounts], { minLength: input.accounts.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, territories, accounts }) => {
        const turned = { ...input, networks: [...input.networks].reverse(), territories, accounts };
        expect(rankEdition(turned)).toEqual(rankEdition(input));
      }),
    );
  });

  it("sums exactly on all where every network has its figure", () => {
    fc.assert(
      fc.property(anEdition, (input) => {
        const ranking = rankEdition(input);
        for (const league of new Set(input.territories.flatMap(({ league }) => league ?? []))) {
          const parts = NETWORKS.flatMap((network) => listOf(ranking, "audience", network, league).ranked);
          for (const { territoryId, value } of listOf(ranking, "audience", "all", league).ranked) {
            const its = parts.filter((row) => row.territoryId === territoryId);
            expect(value).toBe(its.reduce((sum, row) => sum + row.value, 0));
          }
        }
      }),
    );
  });
});

describe("× attendu", PATIENCE, () => {
  /** Thirty communes and more, exact figures, so that nothing but the scale changes; two of them far apart, so that there is a slope. */
  const APART = [
    { population: 50, audience: 40 },
    { population: 300_000, audience: 90_000 },
  ];
  const aGroup = fc
    .array(fc.record({ population: fc.integer({ min: 1, max: 200_000 }), audience: fc.integer({ min: 1, max: 100_000 }) }), {
      minLength: 28,
      maxLength: 40,
    })
    .map((communes) => [...APART, ...communes]);
  const edition = (communes: readonly { population: number; audience: number }[], scale: number) =>
    rankEdition(
      rankingInput({
        territories: communes.map(({ population }, i) => territory(i + 1, { population })),
        accounts: communes.map(({ audience }, i) => account(i + 1, [figure({ audience: audience * scale })])),
      }),
    );
  const audienceFit = (fits: readonly PublishedFit[]): PublishedFit => {
    const fit = fits.find(({ network, subject }) => network === "facebook" && subject === "audience");
    if (fit === undefined) throw new Error("No fit");
    return fit;
  };

  it("is unchanged when every audience is multiplied", () => {
    // A power of two multiplies doubles exactly; the logarithms add ln k with an error of their own, some 10⁻¹⁵.
    fc.assert(
      fc.property(aGroup, fc.constantFrom(2, 4, 64, 1_024), (communes, scale) => {
        const once = edition(communes, 1);
        const scaled = edition(communes, scale);
        const fit = audienceFit(once.fits);
        const scaledFit = audienceFit(scaled.fits);
        expect(scaledFit.beta).toBeCloseTo(fit.beta, 9);
        expect(scaledFit.alpha).toBeCloseTo(fit.alpha + Math.log(scale), 7);
        expect(scaledFit.r2).toBeCloseTo(fit.r2, 9);
        const scaledRows = new Map(listOf(scaled, "expected_ratio").ranked.map((row) => [row.territoryId, row.value]));
        for (const { territoryId, value } of listOf(once, "expected_ratio").ranked) {
          const { population, audience } = communes[territoryId - 1] ?? { population: 0, audience: 0 };
          const exact = audience / expectedBy(fit, population);
          expect((audience * scale) / expectedBy(scaledFit, population) / exact).toBeCloseTo(1, 9);
          // Nothing but a value on the very edge of two roundings may fall to the other side of it.
          const toEdge = Math.abs(exact * 100 + 0.5 - Math.round(exact * 100 + 0.5));
          if (toEdge > 1e-6 * Math.max(1, exact)) expect(scaledRows.get(territoryId)).toBe(value);
        }
      }),
    );
  });

  it("is 1 on average: the residuals of the fit add up to 0", () => {
    fc.assert(
      fc.property(aGroup, (communes) => {
        const fit = audienceFit(edition(communes, 1).fits);
        const residuals = communes.map(({ population, audience }) => Math.log(audience / expectedBy(fit, population)));
        expect(residuals.reduce((sum, residual) => sum + residual, 0)).toBeCloseTo(0, 6);
        expect(fit.betaLow).toBeLessThanOrEqual(fit.beta);
        expect(fit.betaHigh).toBeGreaterThanOrEqual(fit.beta);
        expect(fit.r2).toBeGreaterThanOrEqual(-1e-12);
        expect(fit.r2).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the networks", () => {
  it("publish interactions in whole, in part or not at all", () => {
    const publishing = (parts: number) => Object.values(PUBLIC_PARTS).filter((published) => published.length === parts).length;
    expect([publishing(3), publishing(2), publishing(0)]).toEqual([7, 5, 2]);
  });
});
