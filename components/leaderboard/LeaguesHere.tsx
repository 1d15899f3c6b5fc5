import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { LeagueCount } from "@/lib/data/ranking/countLeagues";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { behindDepartement } from "@/lib/domain/territory/article";
import type { Locale } from "@/lib/platform/messages";
import { rankingAddress } from "./rankingAddress";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  areas: readonly AreaFacts[];
  leagues: readonly LeagueCount[];
}

/** Under a short list: what else there is in the place, each league with its ranking there. */
export function LeaguesHere({ query, board, areas, leagues }: Props) {
  const t = useTranslations("leaderboard");
  const words = useTranslations("vocabulary.leagueSome");
  const locale = useLocale() as Locale;
  if (!leagues.some(({ league }) => league !== board.league)) return null;
  const { kind, code, name } = board.scope;
  const area = areas.find((one) => one.level === kind && one.code === code);
  return (
    <nav className="leagues-here" aria-label={t("leaguesHere")}>
      <p className="facts">
        {t("inArea", { scope: kind, area: area && kind === "departement" ? behindDepartement(name, area.article, locale) : name })}
      </p>
      <ul className="links">
        {leagues.map(({ league, territories }) => (
          <li key={league}>
            <SiteLink href={rankingAddress(query, { league, q: undefined })} aria-current={league === board.league ? "page" : undefined}>
              {t("leagueCount", { count: territories, league: words(league, { count: territories }) })}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
