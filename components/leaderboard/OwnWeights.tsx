import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/methodology/MethodLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { OwnRankingFacts } from "@/lib/data/ranking/readOwnRanking";
import { INDEX_PARTS, OFFICIAL_WEIGHTS } from "@/lib/domain/ranking/indexParts";
import { LARGEST_WEIGHT } from "@/lib/domain/ranking/ownWeights";
import { OwnTable } from "./OwnTable";
import { OwnWeightsForm } from "./OwnWeightsForm";
import { ownLeaderText } from "./ownLeaderText";
import { rankingAddress, rankingParameters } from "./rankingAddress";

/** The Observatory's index by the reader's own weights: theirs, and marked as such; the official rank stands beside. */
export function OwnWeights({ query, board, own }: { query: LeaderboardQuery; board: Leaderboard; own: OwnRankingFacts | null }) {
  const t = useTranslations("leaderboard.own");
  const words = useTranslations("vocabulary.metric");
  const siteAddress = useSiteAddress();
  const locale = useLocale();
  if (board.metric.id !== "observatory_index" || board.rankedInScope === 0) return null;
  const base = rankingParameters({ ...query, weights: undefined });
  return (
    <section className="section own-weights" aria-labelledby="vos-poids">
      <div className="section-head">
        <h2 id="vos-poids">{t("title")}</h2>
      </div>
      <p className="measure">
        {t("text")} <MethodLink chapter="indice">{t("method")}</MethodLink>
      </p>
      <OwnWeightsForm
        action={siteAddress("/classements")}
        kept={[...base]}
        parts={INDEX_PARTS.map(({ metric }) => words(metric))}
        weights={query.weights ?? OFFICIAL_WEIGHTS}
        largest={LARGEST_WEIGHT}
        backTo={query.weights ? siteAddress(rankingAddress(query, { weights: undefined })) : null}
        words={{ legend: t("legend"), submit: t("submit"), back: t("back"), none: t("none") }}
        stands={own ? ownLeaderText(own, board, locale) : ""}
      />
      {own && <OwnTable own={own} board={board} />}
    </section>
  );
}
