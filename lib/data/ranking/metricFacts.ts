import type { Metric } from "@/lib/domain/ranking/contract";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { MetricFacts } from "./leaderboard";

/**
 * A metric as a revision used it.
 * @param version the one frozen with the list; the one in force where no list says
 */
export function metricFacts(id: Metric, version: number | undefined, kind: MetricKind | null): MetricFacts {
  const { unit, decimals, version: inForce } = METRIC_DEFINITIONS[id];
  return { id, version: version ?? inForce, unit, decimals, kind };
}
