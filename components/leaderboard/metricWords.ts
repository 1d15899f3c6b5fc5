import { useTranslations } from "next-intl";
import type { MetricFacts } from "@/lib/data/ranking/leaderboard";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";

/** What a unit is chosen by: the kind compared, or that it is a sum. */
export function unitKind({ kind }: Pick<MetricFacts, "kind">, network: RankedNetwork): string {
  return network === "all" ? "all" : (kind ?? "other");
}

/** « d'interactions… » needs a value before it; « publications par jour » only repeats the name above it. */
const READS_OTHERWISE_ALONE = ["engagement_rate", "posts_per_day", "observatory_index"] as const satisfies readonly Metric[];

/** The words for a metric; its unit depends on the kind compared (« abonnés », « mentions J'aime ») and says when it is a sum. */
export function useMetricWords() {
  const t = useTranslations("vocabulary");
  const unitAfterValue = (metric: Pick<MetricFacts, "id" | "kind">, network: RankedNetwork) =>
    t(`unit.${metric.id}`, { kind: unitKind(metric, network) });
  return {
    name: (metric: Metric) => t(`metric.${metric}`),
    /** In a sentence, after the value. */
    unitAfterValue,
    /** In a header or under the name. */
    unit: (metric: Pick<MetricFacts, "id" | "kind">, network: RankedNetwork) => {
      const alone = READS_OTHERWISE_ALONE.find((id) => id === metric.id);
      return alone ? t(`unitAlone.${alone}`) : unitAfterValue(metric, network);
    },
    shortUnit: (metric: Pick<MetricFacts, "id" | "kind">) => t(`unitShort.${metric.id}`, { kind: metric.kind ?? "other" }),
  };
}
