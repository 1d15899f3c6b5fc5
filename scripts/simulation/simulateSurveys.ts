import type { ListedAuthority } from "@/lib/data/territory/listAuthorities";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { RandomStream } from "./RandomStream";
import { isInhabited, type SimulatedAccount, territoryOf } from "./simulatedAccount";
import { addDays, yearsBetween } from "./simulatedDays";

/** What somebody found out of an authority, all of it invented. */
export interface SimulatedSurvey {
  authority: ListedAuthority;
  /** The day on which all its accounts were looked for. */
  day: Day;
  /** An address that cannot exist, so that it is taken for nobody's; null: it has none. */
  website: string | null;
}

/** The first looks of the story; the last are of the day it ends on. */
const FROM: Day = "2021-01-01";

/** How many are looked at in the end, and how many of those without an account have a website: in a hundred, by league. */
const LOOKED_AT: Partial<Record<League, number>> = {
  villages: 35,
  "petites-villes": 75,
  "communautes-de-communes": 80,
  "villes-moyennes": 97,
};
const WITH_WEBSITE: Partial<Record<League, number>> = { villages: 55, "petites-villes": 90, "communautes-de-communes": 85 };

/**
 * Of whom all accounts were looked for, whether found or not: without it nobody is absent, only unknown.
 * @param whole all accounts of the simulation
 * @param kept those that the register has: whoever has others only was not looked at
 */
export function simulateSurveys(
  authorities: readonly ListedAuthority[],
  { whole, kept }: { whole: readonly SimulatedAccount[]; kept: readonly SimulatedAccount[] },
  { seed, today }: { seed: number; today: Day },
): SimulatedSurvey[] {
  const holders = (accounts: readonly SimulatedAccount[]) => new Set(accounts.map(({ authority }) => territoryOf(authority)));
  const [present, known] = [holders(whole), holders(kept)];
  return authorities.filter(isInhabited).flatMap((authority): SimulatedSurvey[] => {
    const { level, code, league } = authority;
    const key = territoryOf(authority);
    const stream = new RandomStream(seed, level, code, "survey");
    if (!stream.chance((LOOKED_AT[league ?? "regions"] ?? 100) / 100)) return [];
    if (present.has(key) && !known.has(key)) return [];
    const day = addDays(FROM, Math.floor(stream.uniform() * yearsBetween(FROM, today) * 365));
    const hasWebsite = stream.chance(present.has(key) ? 0.98 : (WITH_WEBSITE[league ?? "regions"] ?? 100) / 100);
    return [{ authority, day, website: hasWebsite ? `https://${level}-${code.toLowerCase()}.simulation.invalid/` : null }];
  });
}
