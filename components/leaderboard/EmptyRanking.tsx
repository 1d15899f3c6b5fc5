import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Elsewhere } from "@/lib/data/ranking/readElsewhere";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { EmptySearch } from "./EmptySearch";
import { rankingAddress } from "./rankingAddress";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  /** What a search finds that nothing in the list answers to. */
  found: readonly Elsewhere[];
}

/** No ranked row: the edition has no such network, the search finds none, the page is past the end, or nothing is measured. */
export function EmptyRanking({ query, board, found }: Props) {
  const t = useTranslations("leaderboard.empty");
  const words = useTranslations("vocabulary");
  if (!board.covered) {
    return (
      <div className="empty">
        <p>{t("notCovered", { onNetwork: words(`onNetwork.${query.network}`) })}</p>
        <ul className="links">
          {board.edition.networks.map((network) => (
            <li key={network}>
              <SiteLink href={rankingAddress(query, { network, q: undefined })}>{words(`network.${network}`)}</SiteLink>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (query.q !== undefined) return <EmptySearch query={query} board={board} found={found} />;
  if (board.rankedInScope > 0) {
    return (
      <div className="empty">
        <p>{t("pastEnd")}</p>
        <p>
          <SiteLink href={rankingAddress(query)}>{t("whole")}</SiteLink>
        </p>
      </div>
    );
  }
  if (board.territoriesInScope === 0) return null; // the sentence above says so
  // The counts of a list hold the whole league: without any, the revision has no list by the metric.
  if (Object.keys(board.unranked).length === 0)
    return <p className="empty">{t("beforeMetric", { metric: words(`metric.${query.metric}`) })}</p>;
  return <p className="empty">{t(query.metric === "expected_ratio" && board.fit === null ? "noFit" : "nothing", THRESHOLDS)}</p>;
}
