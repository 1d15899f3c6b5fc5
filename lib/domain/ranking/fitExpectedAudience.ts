import type { Fit, RankedTerritory } from "./contract";
import { fitLogarithms, type Point } from "./fitLogarithms";
import { inhabitantsAt } from "./inhabitantsAt";
import type { Observation } from "./observation";

/**
 * ln F = α + β ln P over the territories of a group with F > 0 and P > 0 (methodology, section 4).
 * @param territories of the group, in ascending code order
 * @param observationOf what a territory brings to the network
 * @param minimum territories that it takes
 * @returns null when too few have both
 */
export function fitExpectedAudience(
  territories: readonly RankedTerritory[],
  observationOf: (territory: RankedTerritory) => Observation,
  minimum: number,
): Fit | null {
  const points: Point[] = [];
  for (const territory of territories) {
    const observation = observationOf(territory);
    if ("missing" in observation || observation.audience === 0) continue;
    const inhabitants = inhabitantsAt(territory, observation.observedOn);
    if (inhabitants !== null) points.push({ x: inhabitants, y: observation.audience });
  }
  return fitLogarithms(points, minimum);
}
