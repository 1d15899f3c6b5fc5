import { useTranslations } from "next-intl";
import type { MetricStanding, NetworkStanding } from "@/lib/data/ranking/territoryRankings";
import type { Reason } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";

/** The metrics that have no value here, by reason: what is missing, and why. */
export function WithoutValue({ on }: { on: NetworkStanding }) {
  const t = useTranslations("territory.missing");
  const words = useTranslations("vocabulary");
  const missing = byReason(on.metrics);
  if (missing.length === 0) return null;
  return (
    <ul className="without">
      {missing.map(({ reason, metrics, networks }) => (
        <li key={reason}>
          <b>{metrics.map((metric) => words(`metric.${metric}`)).join(", ")}</b>
          {t("because", { reason: words(`reason.${reason}`, THRESHOLDS) })}
          {networks.length > 0 && ` (${networks.map((network) => words(`network.${network}`)).join(", ")})`}
        </li>
      ))}
    </ul>
  );
}

function byReason(metrics: readonly MetricStanding[]) {
  const reasons = new Map<Reason, MetricStanding[]>();
  for (const one of metrics) if (one.reason !== null) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one]);
  return [...reasons].map(([reason, found]) => ({
    reason,
    metrics: found.map(({ metric }) => metric.id),
    networks: [...new Set(found.flatMap(({ missingNetworks }) => missingNetworks))],
  }));
}
