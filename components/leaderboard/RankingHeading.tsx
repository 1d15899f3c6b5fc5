import { useTranslations } from "next-intl";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { LeaderSentence } from "./LeaderSentence";

export function RankingHeading({ query, board, areas }: { query: LeaderboardQuery; board: Leaderboard; areas: readonly AreaFacts[] }) {
  const t = useTranslations("leaderboard");
  const words = useTranslations("vocabulary");
  return (
    <header>
      <p className="crumbs">
        {t("edition", { title: board.edition.title })}
        <span className="print-only">{t("revision", { revision: board.revision })}</span>
      </p>
      <h1>
        {t("title", { league: words(`league.${query.league}`), onNetwork: words(`onNetwork.${query.network}`) })}
        {board.scope.kind !== "national" && <span className="title-area"> {board.scope.name}</span>}
      </h1>
      <LeaderSentence board={board} areas={areas} searched={query.q !== undefined} />
    </header>
  );
}
