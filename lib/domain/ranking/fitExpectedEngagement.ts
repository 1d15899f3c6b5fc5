import type { Fit, RankedTerritory } from "./contract";
import { engagementBasis, engagementRate } from "./engagement";
import { expectedBy, fitLogarithms, type Point } from "./fitLogarithms";
import { METRIC_DEFINITIONS } from "./metrics";
import type { Observation } from "./observation";
import { roundHalfUp } from "./roundHalfUp";

/**
 * ln ER = a + γ ln F over the territories of a group with a rate of engagement above 0, not rounded (methodology, section 4).
 * @param territories of the group, in ascending code order
 * @param observationOf what a territory brings to the network
 * @param minimum territories that it takes
 * @returns γ as `beta`; null when too few have a rate
 */
export function fitExpectedEngagement(
  territories: readonly RankedTerritory[],
  observationOf: (territory: RankedTerritory) => Observation,
  minimum: number,
): Fit | null {
  const points: Point[] = [];
  for (const territory of territories) {
    const observation = observationOf(territory);
    if ("missing" in observation) continue;
    const basis = engagementBasis(observation);
    if ("missing" in basis) continue;
    const rate = engagementRate(basis);
    if (rate > 0) points.push({ x: basis.used.audience, y: rate });
  }
  return fitLogarithms(points, minimum);
}

/**
 * « × attendu pour cette audience »: ER / exp(a + γ ln F), rounded half up to the decimals of `expected_ratio`.
 * @param fit of `engagement` of the territory's group on the network
 * @param rate in per cent of the audience a publication, the value of `engagement_rate`
 * @param audience the one of the same ranked row, above 0
 */
export function expectedEngagementRatio(fit: Pick<Fit, "alpha" | "beta">, rate: number, audience: number): number {
  return roundHalfUp(rate / expectedBy(fit, audience), METRIC_DEFINITIONS.expected_ratio.decimals);
}
