import { getLocale, getTranslations } from "next-intl/server";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { CiteVersion } from "./CiteVersion";

/** A ranking under its filters, in the revision shown; whose territory the reader marks is nobody else's business. */
export async function CiteRanking({ query, board }: { query: LeaderboardQuery; board: Leaderboard }) {
  const [t, words, simulation] = await Promise.all([
    getTranslations("leaderboard"),
    getTranslations("vocabulary"),
    simulationNotice(await getLocale()),
  ]);
  const { edition, revision, scope } = board;
  const title = t("title", { league: words(`league.${board.league}`), onNetwork: words(`onNetwork.${board.network}`) });
  const what = [title, ...(scope.kind === "national" ? [] : [scope.name]), words(`metric.${board.metric.id}`)].join(", ");
  const address = rankingAddress(query, { edition: edition.code, revision, page: query.page, me: undefined });
  return <CiteVersion what={what} edition={edition} address={address} simulation={simulation} />;
}
