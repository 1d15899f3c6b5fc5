import type { Fit, RankedTerritory } from "./contract";
import { expectedBy } from "./fitLogarithms";
import { inhabitantsAt } from "./inhabitantsAt";
import { METRIC_DEFINITIONS } from "./metrics";
import type { Observed } from "./observation";
import { type Outcome, risingWithAudience } from "./outcome";
import { roundHalfUp, roundRatioHalfUp } from "./roundHalfUp";

/** F, the audience itself. */
export function valueOfAudience(observed: Observed): Outcome {
  const { decimals } = METRIC_DEFINITIONS.audience;
  // Twice: a bound of an audience may be half a unit, and the ratio is of integers.
  return risingWithAudience(observed, (audience) => roundRatioHalfUp(2 * audience, 2, decimals));
}

/** 1000·F/P. */
export function valueOfAudiencePer1000(observed: Observed, territory: RankedTerritory): Outcome {
  const inhabitants = inhabitantsAt(territory, observed.observedOn);
  if (inhabitants === null) return { missing: "no-population" };
  const { decimals } = METRIC_DEFINITIONS.audience_per_1000;
  return risingWithAudience(observed, (audience) => roundRatioHalfUp(2000 * audience, 2 * inhabitants, decimals));
}

/**
 * F / exp(α + β ln P): 1.80 is 80 % more than expected for its size. α and β are held fixed in the bounds (methodology, sections 4, 5).
 * @param fit of the territory's group on the network
 */
export function valueOfExpectedRatio(observed: Observed, territory: RankedTerritory, fit: Fit): Outcome {
  const inhabitants = inhabitantsAt(territory, observed.observedOn);
  if (inhabitants === null) return { missing: "no-population" };
  if (observed.audience === 0) return { missing: "zero-audience" };
  return risingWithAudience(observed, (audience) => expectedAudienceRatio(fit, audience, inhabitants));
}

/** « × attendu »: F / exp(α + β ln P), rounded half up to its decimals. Both above 0, or the audience 0. */
export function expectedAudienceRatio(fit: Pick<Fit, "alpha" | "beta">, audience: number, inhabitants: number): number {
  return roundHalfUp(audience / expectedBy(fit, inhabitants), METRIC_DEFINITIONS.expected_ratio.decimals);
}
