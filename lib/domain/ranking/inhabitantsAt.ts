import type { Day } from "../snapshot/figure";
import type { RankedTerritory } from "./contract";

/**
 * The inhabitants that a figure is compared with.
 * @param observedOn the day of the figure, the oldest on `all`
 * @returns null when there are none or they are unknown, and when the figure is older than the territory's perimeter: it was then the
 * figure of another territory, whose population the present one is not (methodology, section 1)
 */
export function inhabitantsAt(territory: Pick<RankedTerritory, "population" | "perimeterSince">, observedOn: Day): number | null {
  const { population, perimeterSince } = territory;
  if (perimeterSince !== null && observedOn < perimeterSince) return null;
  return population === null || population <= 0 ? null : population;
}
