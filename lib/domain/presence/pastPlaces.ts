import type { FrozenTerritory } from "../edition/frozenEdition";
import type { Day } from "../snapshot/figure";
import type { PastPlaces, PresenceFilter } from "./census";
import { isAsked } from "./countPresence";

/** What the register knows of where the authorities of a past day stood. */
export function pastPlaces(territories: readonly FrozenTerritory[], day: Day): PastPlaces {
  const populationYears = [...new Set(territories.flatMap(({ populationYear }) => populationYear ?? []))].sort();
  const otherBoundaries = territories
    .filter(({ perimeterSince }) => perimeterSince !== null && perimeterSince > day)
    .map(({ level, league, regionCode }) => ({ level, league, region: regionCode }));
  return { populationYears, otherBoundaries };
}

/** Of those that are asked for, the authorities that did not have their boundaries of today yet. */
export function countOtherBoundaries({ otherBoundaries }: PastPlaces, filter: PresenceFilter): number {
  return otherBoundaries.filter((place) => isAsked(place, filter)).length;
}
