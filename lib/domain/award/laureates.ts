import type { PalmaresCategory, PalmaresNominee } from "./palmares";
import { LAUREATE_PRIZES, type Prize } from "./prize";

export type LaureatePrize = (typeof LAUREATE_PRIZES)[number];
export type Laureate = PalmaresNominee & { prize: LaureatePrize };

/** Whether a prize makes a laureate. */
export function isLaureatePrize(prize: Prize): prize is LaureatePrize {
  return (LAUREATE_PRIZES as readonly Prize[]).includes(prize);
}

/** Those of a category, best prize first. */
export function laureatesOf({ nominees }: Pick<PalmaresCategory, "nominees">): Laureate[] {
  return nominees.filter((nominee): nominee is Laureate => isLaureatePrize(nominee.prize));
}

/** Those that were nominated and are no laureates: by the rank that nominated them, then those who came otherwise, by name. */
export function othersOf({ nominees }: Pick<PalmaresCategory, "nominees">): PalmaresNominee[] {
  const rank = ({ facts }: PalmaresNominee) => facts?.rank ?? Number.MAX_SAFE_INTEGER;
  return nominees.filter(({ prize }) => !isLaureatePrize(prize)).sort((a, b) => rank(a) - rank(b));
}
