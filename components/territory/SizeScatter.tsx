import { useTranslations } from "next-intl";
import { SCATTER_ANCHORS, ScatterSection } from "@/components/charts/scatter/ScatterSection";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import { SiteLink } from "@/components/site/SiteLink";
import type { Scatter } from "@/lib/data/ranking/scatter";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";

/** Where the territory stands against what its size leads to expect, drawn; and the way to the same drawing of engagement. */
export function SizeScatter({ scatter, rankings }: { scatter: Scatter; rankings: TerritoryRankings }) {
  const t = useTranslations("scatter");
  const { edition, territory } = rankings;
  const ranking = {
    ...DEFAULT_RANKING,
    ...{ edition: edition.code, network: scatter.network, league: scatter.league, metric: "engagement_rate" as const },
    me: { level: territory.level, code: territory.code },
  };
  return (
    <ScatterSection scatter={scatter} edition={edition}>
      <ul className="links">
        <li>
          <SiteLink href={`${rankingAddress(ranking)}#${SCATTER_ANCHORS.engagement}`}>{t("engagementToo")}</SiteLink>
        </li>
      </ul>
    </ScatterSection>
  );
}
