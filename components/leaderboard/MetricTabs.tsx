import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { rankingAddress } from "./rankingAddress";

/** The metrics offered on the network, each a link to the same ranking by it. */
export function MetricTabs({ query }: { query: LeaderboardQuery }) {
  const t = useTranslations("leaderboard");
  const words = useTranslations("vocabulary.metric");
  return (
    <nav aria-label={t("metrics")} className="metric-tabs">
      <ul className="tabs">
        {metricsOn(query.network).map((metric) => (
          <li key={metric}>
            <SiteLink href={rankingAddress(query, { metric })} aria-current={metric === query.metric ? "page" : undefined}>
              {words(metric)}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
