import { describe, expect, test } from "vitest";
import { LEAGUES, type League } from "@/lib/domain/territory/league";
import { chooseAuthorities, SMALL_SIZE } from "@/scripts/simulation/chooseAuthorities";
import { registerOn } from "@/scripts/simulation/registerOn";
import type { SimulatedAccount } from "@/scripts/simulation/simulatedAccount";
import { simulateRegister } from "@/scripts/simulation/simulateRegister";
import { referenceAuthorities } from "./referenceAuthorities";

const authorities = referenceAuthorities();
const register = simulateRegister(authorities, 1);
const today = registerOn(register, "2026-11-22");

/** Share of a league's authorities with a main account that is open. */
function presentShare(league: League, accounts: readonly SimulatedAccount[]): number {
  const present = new Set(accounts.filter((a) => a.authority.league === league && a.main && !a.closedOn).map((a) => a.authority.code));
  return present.size / authorities.filter((authority) => authority.league === league).length;
}
const keyOf = ({ authority }: SimulatedAccount) => `${authority.level} ${authority.code}`;

test("a seed gives one register, another seed another", () => {
  expect(simulateRegister(authorities, 1)).toEqual(register);
  expect(simulateRegister(authorities, 2)).not.toEqual(register);
});

test("an authority's accounts do not depend on which others are simulated", () => {
  const some = authorities.filter(({ league, code }) => league === "departements" || (league === "villages" && code.startsWith("35")));
  const codes = new Set(some.map(({ level, code }) => `${level} ${code}`));
  const alone = simulateRegister(some, 1);
  expect(alone.length).toBeGreaterThan(500);
  expect(alone).toEqual(register.filter((account) => codes.has(keyOf(account))));
});

describe("presence", () => {
  test.each([
    ["villages", 0.06, 0.11],
    ["petites-villes", 0.58, 0.7],
    ["villes-moyennes", 0.92, 1],
    ["grandes-villes", 1, 1],
    ["communautes-de-communes", 0.42, 0.56],
    ["communautes-agglomeration", 0.82, 1],
    ["communautes-urbaines", 0.9, 1],
    ["metropoles", 1, 1],
    ["departements", 1, 1],
    ["regions", 1, 1],
  ] as const)("%s: between %d and %d", (league, low, high) => {
    const share = presentShare(league, today);
    expect(share).toBeGreaterThanOrEqual(low);
    expect(share).toBeLessThanOrEqual(high);
  });

  test("grows over the years", () => {
    for (const league of ["villages", "petites-villes", "communautes-de-communes"] as const)
      expect(presentShare(league, registerOn(register, "2021-12-31"))).toBeLessThan(presentShare(league, today) * 0.85);
  });

  test("Facebook first, and one network only for about half", () => {
    const networks = new Map<string, Set<string>>();
    for (const account of today.filter(({ main, closedOn }) => main && !closedOn))
      networks.set(keyOf(account), (networks.get(keyOf(account)) ?? new Set()).add(account.network));
    const sets = [...networks.values()];
    const facebook = sets.filter((set) => set.has("facebook")).length / sets.length;
    const single = sets.filter((set) => set.size === 1).length / sets.length;
    expect(facebook).toBeGreaterThan(0.88);
    expect(facebook).toBeLessThan(0.98);
    expect(single).toBeGreaterThan(0.4);
    expect(single).toBeLessThan(0.65);
  });
});

describe("what an account lives", () => {
  test("all kinds of accounts are there, and most are main, open and awake", () => {
    const count = (is: (account: SimulatedAccount) => unknown) => today.filter(is).length;
    expect(count((a) => a.closedOn && !a.replacedBy)).toBeGreaterThan(100);
    expect(count((a) => a.replacedBy)).toBeGreaterThan(100);
    expect(count((a) => a.dormantSince)).toBeGreaterThan(300);
    expect(count((a) => a.sharedWith)).toBeGreaterThan(20);
    expect(count((a) => a.standing === "unofficial")).toBeGreaterThan(100);
    expect(count((a) => a.standing === "to-verify")).toBeGreaterThan(100);
    expect(count((a) => a.standing === "official" && !a.main)).toBeGreaterThan(500);
    expect(count((a) => a.main && !a.closedOn && !a.dormantSince)).toBeGreaterThan(today.length * 0.75);
  });

  test("keys are unique, and so are handles on a network", () => {
    expect(new Set(register.map(({ key }) => key)).size).toBe(register.length);
    expect(new Set(register.map(({ network, handle }) => `${network} ${handle}`)).size).toBe(register.length);
  });

  test("a main account opens when the one that it replaces closes: never two at a time", () => {
    const mains = new Map<string, SimulatedAccount[]>();
    for (const account of register.filter(({ main }) => main)) {
      const place = `${keyOf(account)} ${account.network}`;
      mains.set(place, [...(mains.get(place) ?? []), account]);
    }
    for (const accounts of mains.values()) {
      const [first, second, third] = accounts;
      expect(third).toBeUndefined();
      if (!second) continue;
      expect(first).toMatchObject({ replacedBy: second.key, closedOn: second.openedOn });
    }
    for (const { openedOn, closedOn } of register) if (openedOn && closedOn) expect(openedOn <= closedOn).toBe(true);
  });

  test("a town that shares its grouping's account has no main one of its own there", () => {
    for (const { network, sharedWith } of register.filter((account) => account.sharedWith !== null))
      expect(register.some((a) => a.main && a.network === network && keyOf(a) === `commune ${sharedWith?.code}`)).toBe(false);
  });

  test("nothing of after the day is in a day's register", () => {
    const day = "2023-06-30";
    const then = registerOn(register, day);
    expect(then.length).toBeLessThan(today.length);
    for (const { openedOn, dormantSince, closedOn } of then)
      for (const change of [openedOn, dormantSince, closedOn]) expect((change ?? "") <= day).toBe(true);
    const keys = new Set(then.map(({ key }) => key));
    for (const { replacedBy } of then) if (replacedBy) expect(keys.has(replacedBy)).toBe(true);
  });
});

test("the small simulation keeps 2,000 authorities, every large one, and all leagues", () => {
  const chosen = chooseAuthorities(today, 1);
  expect(chosen.size).toBe(SMALL_SIZE);
  expect(chooseAuthorities(today, 1)).toEqual(chosen);
  const counts = new Map<string, number>();
  for (const { level, code, league } of authorities)
    if (chosen.has(`${level} ${code}`)) counts.set(league ?? "", (counts.get(league ?? "") ?? 0) + 1);
  for (const league of LEAGUES) expect(counts.get(league) ?? 0).toBeGreaterThan(0);
  expect([counts.get("grandes-villes"), counts.get("metropoles"), counts.get("departements"), counts.get("regions")]).toEqual([
    42, 22, 95, 17,
  ]);
  expect(counts.get("communautes-urbaines")).toBeGreaterThanOrEqual(23);
  expect(counts.get("villages")).toBeGreaterThan(300);
});
