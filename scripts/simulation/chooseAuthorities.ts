import type { League } from "@/lib/domain/territory/league";
import { RandomStream } from "./RandomStream";
import { type SimulatedAccount, type SimulatedAuthority, territoryOf } from "./simulatedAccount";

export const SMALL_SIZE = 2_000;

/** How many of each league the small simulation keeps; all of those that are not named, and villages for the rest. */
const KEPT: Partial<Record<League, number>> = {
  "petites-villes": 800,
  "villes-moyennes": 250,
  "communautes-de-communes": 200,
  "communautes-agglomeration": 120,
};

/**
 * The authorities of the small simulation, keyed `level code`: 2,000 of those that have an account, all of the leagues of few members
 * among them. The whole geography stays loaded beside them: the others are without an account, as most are in fact.
 */
export function chooseAuthorities(accounts: readonly SimulatedAccount[], seed: number): Set<string> {
  const present = new Map(accounts.map(({ authority }) => [territoryOf(authority), authority]));
  const drawn = [...present]
    .map(([key, authority]) => ({ key, authority, place: new RandomStream(seed, "small", key).uniform() }))
    .sort((a, b) => a.place - b.place);
  const chosen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { key, authority } of drawn) {
    if (isVillage(authority)) continue;
    const league = authority.league ?? "";
    const count = counts.get(league) ?? 0;
    if (count >= (KEPT[authority.league ?? "regions"] ?? Number.POSITIVE_INFINITY)) continue;
    counts.set(league, count + 1);
    chosen.add(key);
  }
  const villages = drawn.filter(({ authority }) => isVillage(authority)).slice(0, Math.max(0, SMALL_SIZE - chosen.size));
  return new Set([...chosen, ...villages.map(({ key }) => key)]);
}

function isVillage(authority: SimulatedAuthority): boolean {
  return authority.league === "villages";
}
