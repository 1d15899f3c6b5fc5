import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Elsewhere } from "@/lib/data/ranking/readElsewhere";
import { territoryPath } from "@/lib/domain/territory/slug";
import { absenceOf, ownRanking } from "./absence";
import { rankingAddress } from "./rankingAddress";

interface Props {
  territory: Elsewhere;
  query: LeaderboardQuery;
  board: Leaderboard;
  /** How its own ranking shows it: marked as the reader's, or searched for. */
  shown: Pick<LeaderboardQuery, "me" | "q">;
}

/** A territory that a ranking does not show: why, and where it is ranked. */
export function AbsentTerritory({ territory, query, board, shown }: Props) {
  const t = useTranslations("leaderboard.absent");
  const words = useTranslations("vocabulary");
  const absence = absenceOf(territory, board);
  const own = ownRanking(absence, territory, query);
  const league = territory.frozen?.league;
  return (
    <>
      <SiteLink href={territoryPath(territory)} className="my-name">
        {territory.name}
      </SiteLink>{" "}
      <span>
        {t(`why.${absence}`, {
          leagues: league ? words(`leagueSome.${league}`, { count: 2 }) : "",
          network: query.network,
          onNetwork: words(`onNetwork.${query.network}`),
          scope: board.scope.kind,
        })}
      </span>{" "}
      {own && (
        <SiteLink className="screen-only" href={`${rankingAddress(query, { ...own, q: undefined, ...shown })}${shown.me ? "#moi" : ""}`}>
          {t("own")}
        </SiteLink>
      )}
    </>
  );
}
