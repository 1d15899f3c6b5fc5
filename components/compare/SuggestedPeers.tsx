import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { TerritoryFacts } from "@/lib/data/ranking/leaderboard";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { notYet } from "@/lib/data/ranking/readSuggestions";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { MOST_COMPARED } from "@/lib/domain/territory/comparedCodes";
import { type CompareQuery, compareAddress } from "./compareAddress";

/** Whom else to set beside the reader's territory, a link each; and all of a group at once. */
export function SuggestedPeers({ page: { territories, hero, suggestions }, query }: { page: ComparisonPage; query: CompareQuery }) {
  const t = useTranslations("compare.peers");
  const league = hero.rankings?.territory.league;
  const words = useTranslations("vocabulary.leagueSome");
  if (!league || query.keys.length >= MOST_COMPARED) return null;
  const groups = [
    { id: "league", title: t("league", { league: words(league, { count: 2 }) }), rows: notYet(suggestions.league, territories) },
    { id: "region", title: t("region", { league: words(league, { count: 2 }) }), rows: notYet(suggestions.region, territories) },
    { id: "epci", title: t("epci"), rows: notYet(suggestions.epci, territories) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className="section screen-only" aria-labelledby="a-comparer">
      <div className="section-head">
        <h2 id="a-comparer">{t("title", { name: hero.territory.name })}</h2>
      </div>
      <div className="peer-groups">
        {groups.map(({ id, title, rows }) => (
          <div key={id}>
            <h3>{title}</h3>
            <ul>
              {rows.map((row) => (
                <Suggested key={`${row.level}/${row.code}`} row={row} query={query} />
              ))}
            </ul>
            <SiteLink href={compareAddress(query, { keys: [...query.keys, ...rows].slice(0, MOST_COMPARED) })}>
              {t("all")}
              <span className="visually-hidden"> ({title})</span>
            </SiteLink>
          </div>
        ))}
      </div>
    </section>
  );
}

function Suggested({ row, query }: { row: TerritoryFacts; query: CompareQuery }) {
  const t = useTranslations("compare.add");
  const locale = useLocale();
  return (
    <li>
      <SiteLink href={compareAddress(query, { keys: [...query.keys, row] })}>{row.name}</SiteLink>{" "}
      {row.population !== null && <span className="soft">{t("population", { population: formatNumber(row.population, locale) })}</span>}
    </li>
  );
}
