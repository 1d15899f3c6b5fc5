import type { MetricStanding, NetworkStanding, Standing, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { Metric } from "@/lib/domain/ranking/contract";

/** What a territory's page says first: where it stands, on one network, by one metric. */
export interface Answer {
  on: NetworkStanding;
  by: MetricStanding & { value: number };
  /** National. */
  standing: Standing;
  /** « × attendu » on the same network, where it is computed. */
  expectedRatio: number | null;
  /** Its places on its other networks, by the same metric. */
  others: readonly { on: NetworkStanding; standing: Standing }[];
}

/** By inhabitants first; where there is no population, by audience. */
const ASKED: readonly Metric[] = ["audience_per_1000", "audience"];

/** The first network, in display order, where the territory is ranked; all networks together are no answer to begin with. */
export function chooseAnswer({ networks }: TerritoryRankings): Answer | null {
  const single = networks.filter(({ network }) => network !== "all");
  for (const metric of ASKED) {
    const [first, ...others] = single.flatMap((on) => placeOf(on, metric) ?? []);
    if (first) {
      const expected = first.on.metrics.find((one) => one.metric.id === "expected_ratio");
      return { ...first, expectedRatio: expected?.value ?? null, others };
    }
  }
  return null;
}

function placeOf(on: NetworkStanding, metric: Metric) {
  const by = on.metrics.find((one) => one.metric.id === metric);
  const standing = by?.standings.find(({ scope }) => scope === "national");
  return by && by.value !== null && standing ? { on, by: { ...by, value: by.value }, standing } : null;
}
