import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import type { Metric, RankedNetwork, Reason } from "@/lib/domain/ranking/contract";

export interface MissingThere {
  reason: Reason;
  metrics: Metric[];
  /** Names, in the order of the reader. */
  territories: string[];
}

/** The values that a table of a network lacks, told once for those that lack the same for one reason. Without a rank, the row says why. */
export function missingIn(territories: readonly ComparedTerritory[], network: RankedNetwork, shown: readonly Metric[]): MissingThere[] {
  const lacks = new Map<string, MissingThere>();
  for (const { name, rankings } of territories) {
    const metrics = rankings?.networks.find((on) => on.network === network)?.metrics ?? [];
    const ofRank = metrics.find(({ metric }) => metric.id === "audience_per_1000")?.reason ?? null;
    const reasons = new Map<Reason, Metric[]>();
    for (const { metric, reason } of metrics) {
      if (reason === null || reason === ofRank || !shown.includes(metric.id)) continue;
      reasons.set(reason, [...(reasons.get(reason) ?? []), metric.id]);
    }
    for (const [reason, ids] of reasons) {
      const key = `${reason} ${ids.join(" ")}`;
      const one = lacks.get(key) ?? { reason, metrics: ids, territories: [] };
      one.territories.push(name);
      lacks.set(key, one);
    }
  }
  return [...lacks.values()];
}
