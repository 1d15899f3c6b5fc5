import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Elsewhere } from "@/lib/data/ranking/readElsewhere";
import { AbsentTerritory } from "./AbsentTerritory";
import { rankingAddress } from "./rankingAddress";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  found: readonly Elsewhere[];
}

/** Nothing ranked answers to a search: those without a rank stand below, others are ranked elsewhere, or there is no such territory. */
export function EmptySearch({ query, board, found }: Props) {
  const t = useTranslations("leaderboard.empty");
  const { q = "" } = query;
  return (
    <div className="empty">
      <p>
        {t("notFound", { q })} {t(board.notRankedTotal > 0 ? "foundBelow" : found.length > 0 ? "foundElsewhere" : "foundNowhere")}
      </p>
      {found.length > 0 && (
        <ul className="found-elsewhere">
          {found.map((territory) => (
            <li key={`${territory.level}/${territory.code}`}>
              <AbsentTerritory territory={territory} query={query} board={board} shown={{ q: territory.name }} />
            </li>
          ))}
        </ul>
      )}
      {board.rankedInScope > 0 && (
        <p>
          <SiteLink href={rankingAddress(query, { q: undefined })}>{t("whole")}</SiteLink>
        </p>
      )}
    </div>
  );
}
