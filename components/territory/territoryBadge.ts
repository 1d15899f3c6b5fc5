import { cardNotices } from "@/components/share/cardNotices";
import type { TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { type Locale, translator } from "@/lib/platform/messages";

/** What the badge of a territory says: drawn from this and nothing else. */
export interface TerritoryBadge {
  site: string;
  name: string;
  /** « 27ᵉ » */
  rank: string;
  /** « des 39 grandes villes classées » */
  league: string;
  /** « sur Facebook, audience pour 1 000 habitants » */
  measure: string;
  /** « 3ᵉ trimestre 2026, révision 1, au 30 septembre 2026 » */
  edition: string;
  notice: string | null;
}

/** Null where the edition does not rank the territory. */
export function territoryBadge(
  { rankings, answer }: Pick<TerritoryAnswer, "rankings" | "answer">,
  site: string,
  simulation: string | null,
  locale: Locale,
): TerritoryBadge | null {
  const league = rankings?.territory.league;
  if (!rankings || !answer || !league) return null;
  const t = translator(locale, "territoryBadge");
  const words = translator(locale, "vocabulary");
  const { on, by, standing } = answer;
  const { edition, territory } = rankings;
  return {
    site,
    name: territory.name,
    rank: formatRank(standing.rank, genderOf(league), locale),
    league: t("league", { ranked: standing.ranked, league: words(`leagueRanked.${league}`, { count: standing.ranked }) }),
    measure: t("measure", { onNetwork: words(`onNetwork.${on.network}`), metric: words(`metric.${by.metric.id}`) }),
    edition: t("edition", { title: edition.title, revision: edition.revision, day: formatDay(edition.referenceOn, "day", locale) }),
    notice: cardNotices(edition, simulation, locale)[0] ?? null,
  };
}

/** The badge in one sentence, for those who do not see it. */
export function badgeSentence({ site, name, rank, league, measure, edition }: TerritoryBadge): string {
  return [name, `${rank} ${league}`, measure, edition, site].join(", ");
}
