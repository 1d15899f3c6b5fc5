import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { RandomStream } from "./RandomStream";
import type { SimulatedAccount } from "./simulatedAccount";
import { yearsBetween } from "./simulatedDays";
import { HABITS } from "./simulatedNetwork";

/** ln F = α + β ln P + noise on this day; growth runs from it both ways. */
const ORIGIN: Day = "2026-01-01";
/** Facebook's α for communes: 4,000 followers for 10,000 inhabitants, at β = 0.78. */
const ALPHA = 1.11;
/** Groupings and large authorities have fewer followers than a town of their size. */
const AGAINST_COMMUNES: Partial<Record<League, number>> = {
  "communautes-de-communes": -1.1,
  "communautes-agglomeration": -1.1,
  "communautes-urbaines": -1.1,
  metropoles: -1.1,
  departements: -0.7,
  regions: -1.1,
};

/**
 * The true audience of an account on a day, before anybody rounds it: a power law of inhabitants with log-normal noise, more where
 * tourists come, growing with the network, low after its opening, standing still once dormant.
 */
export function audienceOn(account: SimulatedAccount, day: Day, seed: number): number {
  const { authority, network } = account;
  const habits = HABITS[network];
  const own = new RandomStream(seed, account.key, "audience");
  const level = own.normal() * 0.4;
  const growth = habits.growth + own.normal() * 0.04;
  const leap = own.chance(0.06) ? { on: own.between(-4, 0.7), size: own.between(0.15, 0.5) } : null;
  const shown = account.dormantSince !== null && account.dormantSince < day ? account.dormantSince : day;
  const years = yearsBetween(ORIGIN, shown);
  const logarithm =
    ALPHA +
    habits.level +
    habits.beta * Math.log(authority.population) +
    (authority.league === null ? 0 : (AGAINST_COMMUNES[authority.league] ?? 0)) +
    renown(account, seed) +
    level +
    growth * years +
    (leap !== null && years >= leap.on ? leap.size : 0) +
    new RandomStream(seed, account.key, shown).normal() * 0.008;
  return Math.round(Math.exp(logarithm) * account.weight * youth(account.openedOn, shown));
}

/** What the authority's name is worth on any network: the same for all its accounts. */
function renown({ authority }: SimulatedAccount, seed: number): number {
  const stream = new RandomStream(seed, authority.level, authority.code, "renown");
  const visited = authority.level === "commune" && stream.chance(authority.population < 20_000 ? 0.06 : 0.03);
  return stream.normal() * 0.35 + (visited ? stream.between(0.8, 1.8) : 0);
}

/** A twentieth at the opening, half after five months, nearly all after two years. */
function youth(openedOn: Day | null, day: Day): number {
  return openedOn === null ? 1 : 1 - 0.95 * Math.exp(-Math.max(0, yearsBetween(openedOn, day)) / 0.65);
}
