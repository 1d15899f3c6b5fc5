import type { Group } from "../territory/league";
import type { Fit, Metric, PublishedFit, RankedNetwork, RankedTerritory } from "./contract";
import type { EditionBasis } from "./editionBasis";
import { fitExpectedAudience } from "./fitExpectedAudience";
import { fitExpectedEngagement } from "./fitExpectedEngagement";
import type { Observation } from "./observation";

type FitTerritories = (
  territories: readonly RankedTerritory[],
  observationOf: (territory: RankedTerritory) => Observation,
  minimum: number,
) => Fit | null;

/** The fit that is published beside the lists of a metric. */
const FITS: Partial<Record<Metric, { subject: PublishedFit["subject"]; fit: FitTerritories }>> = {
  expected_ratio: { subject: "audience", fit: fitExpectedAudience },
  engagement_rate: { subject: "engagement", fit: fitExpectedEngagement },
};

/** The fit of each group that is large enough, for the metrics that have one (methodology, section 4). */
export function fitGroups(
  network: RankedNetwork,
  metric: Metric,
  { groups, minimumGroupSize }: EditionBasis,
  observationOf: (territory: RankedTerritory) => Observation,
): ReadonlyMap<Group, PublishedFit> {
  const fits = new Map<Group, PublishedFit>();
  const published = FITS[metric];
  if (published === undefined) return fits;
  for (const { group, territories } of groups) {
    const fit = published.fit(territories, observationOf, minimumGroupSize);
    if (fit !== null) fits.set(group, { network, group, subject: published.subject, ...fit });
  }
  return fits;
}
