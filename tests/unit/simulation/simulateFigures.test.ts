import { describe, expect, test } from "vitest";
import { PUBLIC_PARTS } from "@/lib/domain/account/network";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { lastCampaigns } from "@/scripts/simulation/campaigns";
import { registerOn } from "@/scripts/simulation/registerOn";
import type { SimulatedAccount } from "@/scripts/simulation/simulatedAccount";
import { simulateFigures } from "@/scripts/simulation/simulateFigures";
import { simulateRegister } from "@/scripts/simulation/simulateRegister";
import { referenceAuthorities } from "./referenceAuthorities";

interface Reading {
  account: SimulatedAccount;
  figure: Figure;
}
/** Four of the twenty: the first, the last and two between. */
const campaigns = lastCampaigns("2026-11-22", 20).filter((_, index) => [0, 6, 13, 19].includes(index));
const accounts = registerOn(simulateRegister(referenceAuthorities(), 1), "2026-11-22");
const readings = campaigns.map((campaign) =>
  accounts.flatMap((account): Reading[] => simulateFigures(account, campaign, 1).map((figure) => ({ account, figure }))),
);
const all = readings.flat();
const last = readings.at(-1) ?? [];
const share = <T>(from: readonly T[], is: (one: T) => boolean) => from.filter(is).length / from.length;

/** Slope of y on x by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (term: (point: readonly [number, number]) => number) => points.reduce((total, point) => total + term(point), 0);
  return sum(([a, b]) => (a - x) * (b - y)) / sum(([a]) => (a - x) ** 2);
}

test("figures are the same for a seed, others for another", () => {
  const campaign = campaigns[0];
  if (!campaign) throw new Error("no campaign");
  const some = accounts.slice(0, 500);
  const read = (seed: number) => some.map((account) => simulateFigures(account, campaign, seed));
  expect(read(1)).toEqual(read(1));
  expect(read(2)).not.toEqual(read(1));
});

test("audience grows with inhabitants, but less than in proportion", () => {
  const points = last
    .filter(
      ({ account, figure }) =>
        account.network === "facebook" && account.main && account.authority.level === "commune" && figure.audience > 0,
    )
    .map(({ account, figure }) => [Math.log(account.authority.population), Math.log(figure.audience)] as const);
  expect(slope(points)).toBeGreaterThan(0.72);
  expect(slope(points)).toBeLessThan(0.86);
});

test("engagement falls as the audience grows", () => {
  const points = last.flatMap(({ account, figure }) => {
    const { posts, reactions, comments, shares, audience } = figure;
    if (account.network !== "facebook" || !posts || posts < 8 || audience === 0) return [];
    const interactions = (reactions ?? 0) + (comments ?? 0) + (shares ?? 0);
    return interactions === 0 ? [] : [[Math.log(audience), Math.log(interactions / posts / audience)] as const];
  });
  expect(points.length).toBeGreaterThan(1_000);
  expect(slope(points)).toBeGreaterThan(-0.4);
  expect(slope(points)).toBeLessThan(-0.12);
});

test("audiences grow over the five years", () => {
  const median = (list: readonly Reading[], keys: ReadonlySet<string>) => {
    const sorted = list
      .filter(({ account }) => keys.has(account.key))
      .map(({ figure }) => figure.audience)
      .sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const old = new Set((readings[0] ?? []).filter(({ account }) => account.network === "instagram").map(({ account }) => account.key));
  expect(median(last, old)).toBeGreaterThan(median(readings[0] ?? [], old) * 1.4);
});

describe("every figure", () => {
  test("is one of its account, day and kind, from the campaign's quarter, while the account is open", () => {
    const keys = all.map(({ account, figure }) => `${account.key} ${figure.observedOn} ${figure.kind}`);
    expect(new Set(keys).size).toBe(keys.length);
    const misplaced = campaigns.flatMap(({ startsOn, referenceOn }, index) =>
      (readings[index] ?? []).filter(({ account: { openedOn, closedOn }, figure: { observedOn } }) => {
        const inCampaign = observedOn >= startsOn && observedOn <= referenceOn;
        const open = (openedOn === null || openedOn <= observedOn) && (closedOn === null || observedOn < closedOn);
        return !inCampaign || !open;
      }),
    );
    expect(misplaced).toEqual([]);
  });

  test("counts whole things, only those that its network shows, with a step when it is not exact", () => {
    for (const { account, figure } of all) {
      const { audience, following, posts, reactions, comments, shares, views, precision, step } = figure;
      for (const count of [audience, following, posts, reactions, comments, shares, views])
        if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) throw new Error(`${account.key}: ${count}`);
      for (const part of ["reactions", "comments", "shares"] as const)
        if (!PUBLIC_PARTS[account.network].includes(part) && figure[part] !== null) throw new Error(`${account.network} shows no ${part}`);
      if ((precision === "exact") !== (step === null) || (step !== null && audience % step !== 0))
        throw new Error(`${account.key}: step ${step}`);
    }
    expect(all.length).toBeGreaterThan(40_000);
  });

  test("YouTube cuts its figures after three digits", () => {
    const large = all.filter(({ account, figure }) => account.network === "youtube" && figure.audience >= 1_000);
    expect(large.length).toBeGreaterThan(300);
    for (const { figure } of large) expect(figure).toMatchObject({ kind: "subscribers", precision: "floored" });
  });
});

describe("what is imperfect is there, in its measure", () => {
  const facebook = last.filter(({ account }) => account.network === "facebook");
  test("likes are a minority on Facebook, fewer now than five years ago", () => {
    const likes = ({ figure }: Reading) => figure.kind === "likes";
    const before = (readings[0] ?? []).filter(({ account }) => account.network === "facebook");
    expect(share(facebook, likes)).toBeGreaterThan(0.02);
    expect(share(facebook, likes)).toBeLessThan(0.1);
    expect(share(before, likes)).toBeGreaterThan(0.1);
    expect(share(before, likes)).toBeLessThan(0.25);
    expect(new Set(all.filter(likes).map(({ account }) => account.network))).toEqual(new Set(["facebook"]));
  });
  test.each([
    ["rounded figures", ({ figure }: Reading) => figure.precision === "rounded", 0.005, 0.1],
    ["publications that nobody counted", ({ figure }: Reading) => figure.posts === null, 0.1, 0.45],
    ["one part of the interactions missing", ({ figure }: Reading) => figure.posts !== null && figure.shares === null, 0.003, 0.03],
    ["few publications", ({ figure }: Reading) => figure.posts !== null && figure.posts < 8, 0.03, 0.25],
    ["days known to the month only", ({ figure }: Reading) => figure.datePrecision === "month", 0.02, 0.06],
    ["days known to the year only", ({ figure }: Reading) => figure.datePrecision === "year", 0.005, 0.03],
  ])("%s", (_, is, low, high) => {
    expect(share(facebook, is)).toBeGreaterThan(low);
    expect(share(facebook, is)).toBeLessThan(high);
  });
  test("some accounts were not read in a campaign", () => {
    const open = accounts.filter(({ closedOn, openedOn }) => closedOn === null && (openedOn ?? "") < "2026-07-01");
    const read = new Set(last.map(({ account }) => account.key));
    const unread = share(open, ({ key }) => !read.has(key));
    expect(unread).toBeGreaterThan(0.02);
    expect(unread).toBeLessThan(0.06);
  });
});
