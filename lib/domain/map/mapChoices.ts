import { METRICS } from "../ranking/contract";
import { groupOf, LEAGUES, type League } from "../territory/league";

/** What is drawn: a metric of the rankings, or the share that is present. */
export const MAP_MEASURES = ["presence", ...METRICS] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

export const MAP_AREAS = ["departement", "region"] as const;
export type MapArea = (typeof MAP_AREAS)[number];

/** Whose values are summed up. */
export const MAP_LEVELS = ["commune", "epci", "departement", "region"] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

const GROUP = { commune: "communes", epci: "epci", departement: "departements", region: "regions" } as const;

/** The leagues of a level: all of them, or the one that is named where it is one of them. */
export function leaguesOn(level: MapLevel, league?: League): readonly League[] {
  const all = LEAGUES.filter((one) => groupOf(one) === GROUP[level]);
  return league !== undefined && all.includes(league) ? [league] : all;
}

/** What is drawn by one league when none is named: the one of which most is known. Of councils there is one league. */
const MAIN_LEAGUE: Record<MapLevel, League | undefined> = {
  commune: "petites-villes",
  epci: "communautes-de-communes",
  departement: undefined,
  region: undefined,
};

/** Whether it can be told of all leagues of a level together: the others depend on size, or compare within a league (methodology, 1 and 4). */
export function isOfAllLeagues(metric: MapMeasure): boolean {
  return metric === "presence" || metric === "expected_ratio";
}

/** The league that is drawn: the one that is named where the level has it, else its main one; absent: all of them. */
export function leagueDrawn({ level, metric }: { level: MapLevel; metric: MapMeasure }, named?: League): League | undefined {
  const main = MAIN_LEAGUE[level];
  if (named !== undefined && main !== undefined && leaguesOn(level).includes(named)) return named;
  return isOfAllLeagues(metric) ? undefined : main;
}

/** Fewer say little of an area. Of a council there is one in its own area, and it says all. */
const FEWEST = 5;

export function fewestOn(level: MapLevel): number {
  return level === "commune" || level === "epci" ? FEWEST : 1;
}
