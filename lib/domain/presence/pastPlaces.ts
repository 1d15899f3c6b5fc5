import type { FrozenTerritory } from "../edition/frozenEdition";
import type { Day } from "../snapshot/figure";
import type { PastPlaces, PresenceFilter } from "./census";
import { isAsked } from "./countPresence";

const placeOf = ({ level, league, regionCode }: FrozenTerritory) => ({ level, league, region: regionCode });

/** What the register knows of where the authorities of a past day stood. */
export function pastPlaces(territories: readonly FrozenTerritory[], day: Day): PastPlaces {
  const populations = territories.flatMap((territory) =>
    territory.populationYear === null ? [] : { ...placeOf(territory), year: territory.populationYear },
  );
  const otherBoundaries = territories.filter(({ perimeterSince }) => perimeterSince !== null && perimeterSince > day).map(placeOf);
  return { populations: [...new Map(populations.map((one) => [Object.values(one).join(" "), one])).values()], otherBoundaries };
}

/** The same of those that are asked for: the population years that their leagues follow, and how many had other boundaries than today. */
export function askedPlaces(
  { populations, otherBoundaries }: PastPlaces,
  filter: PresenceFilter,
): { populationYears: number[]; otherBoundaries: number } {
  const years = populations.filter((place) => isAsked(place, filter)).map(({ year }) => year);
  return {
    populationYears: [...new Set(years)].sort((one, other) => one - other),
    otherBoundaries: otherBoundaries.filter((place) => isAsked(place, filter)).length,
  };
}
