import { useTranslations } from "next-intl";
import type { MetricFacts } from "@/lib/data/ranking/leaderboard";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";

/** What a unit is chosen by: the kind compared, or that it is a sum. */
export function unitKind({ kind }: Pick<MetricFacts, "kind">, network: RankedNetwork): string {
  return network === "all" ? "all" : (kind ?? "other");
}

/** The words for a metric; its unit depends on the kind compared (« abonnés », « mentions J'aime ») and says when it is a sum. */
export function useMetricWords() {
  const t = useTranslations("vocabulary");
  return {
    name: (metric: Metric) => t(`metric.${metric}`),
    unit: (metric: Pick<MetricFacts, "id" | "kind">, network: RankedNetwork) => t(`unit.${metric.id}`, { kind: unitKind(metric, network) }),
    shortUnit: (metric: Pick<MetricFacts, "id" | "kind">) => t(`unitShort.${metric.id}`, { kind: metric.kind ?? "other" }),
  };
}
