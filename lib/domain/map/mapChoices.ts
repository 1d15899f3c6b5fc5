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

/** Fewer say little of an area. Of a council there is one in its own area, and it says all. */
const FEWEST = 5;

export function fewestOn(level: MapLevel): number {
  return level === "commune" || level === "epci" ? FEWEST : 1;
}
