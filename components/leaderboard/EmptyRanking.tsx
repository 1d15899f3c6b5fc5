import { useTranslations } from "next-intl";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { rankingAddress } from "./rankingAddress";

/** No ranked row: because the search finds none, the edition has no such network, the page is past the end, or nothing is measured. */
export function EmptyRanking({ query, board }: { query: LeaderboardQuery; board: Leaderboard }) {
  const t = useTranslations("leaderboard.empty");
  const words = useTranslations("vocabulary");
  const networks = board.edition.networks.map((network) => (
    <li key={network}>
      <a href={rankingAddress(query, { network, q: undefined })}>{words(`network.${network}`)}</a>
    </li>
  ));
  if (!board.covered) {
    return (
      <div className="empty">
        <p>{t("notCovered", { onNetwork: words(`onNetwork.${query.network}`) })}</p>
        <ul className="links">{networks}</ul>
      </div>
    );
  }
  if (board.rankedInScope > 0) {
    return (
      <div className="empty">
        <p>{query.q ? t("notFound", { q: query.q }) : t("pastEnd")}</p>
        <p>
          <a href={rankingAddress(query, { q: undefined })}>{t("whole")}</a>
        </p>
      </div>
    );
  }
  return <p className="empty">{t(query.metric === "expected_ratio" ? "noFit" : "nothing", THRESHOLDS)}</p>;
}
