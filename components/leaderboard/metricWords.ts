import { useTranslations } from "next-intl";
import type { MetricFacts } from "@/lib/data/ranking/leaderboard";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";

/** The words for a metric; its unit depends on the kind compared (« abonnés », « mentions J'aime ») and says when it is a sum. */
export function useMetricWords() {
  const t = useTranslations("vocabulary");
  return {
    name: (metric: Metric) => t(`metric.${metric}`),
    unit: (metric: Pick<MetricFacts, "id" | "kind">, network: RankedNetwork) =>
      t(`unit.${metric.id}`, { kind: network === "all" ? "all" : (metric.kind ?? "other") }),
    shortUnit: (metric: Pick<MetricFacts, "id" | "kind">) => t(`unitShort.${metric.id}`, { kind: metric.kind ?? "other" }),
  };
}
