import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { FoundPalmares } from "@/lib/data/award/listPalmares";
import type { AwardsPageQuery } from "@/lib/gate/api/awardQueries";
import { palmaresPath } from "./awardAddress";
import { CategoryList } from "./CategoryList";
import { HallFilters } from "./HallFilters";
import { HallPager } from "./HallPager";
import { isSearch } from "./hallAddress";

interface Props {
  query: AwardsPageQuery;
  found: FoundPalmares;
  /** Whether any was ever published. */
  ever: boolean;
  /** The award that one may apply for; null for none. */
  call: { year: number } | null;
}

/** Every award that was published, the last first; or what a search finds in them. */
export function HallView({ query, found, ever, call }: Props) {
  const t = useTranslations("palmares");
  const searched = isSearch(query);
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      {call && (
        <p>
          <SiteLink href="/prix/candidature">{t("apply", { year: String(call.year) })}</SiteLink>
        </p>
      )}
      {ever ? (
        <>
          <HallFilters query={query} />
          <p className="facts" role="status">
            {searched ? t("found", { count: found.total }) : t("awards", { count: found.total })}
          </p>
          {found.total === 0 && (
            <p>
              <SiteLink href="/prix">{t("allAwards")}</SiteLink>
            </p>
          )}
          {found.rows.map(({ palmares }) => (
            <section key={palmares.year} className="section award-year" aria-labelledby={`prix-${palmares.year}`}>
              <div className="section-head">
                <h2 id={`prix-${palmares.year}`}>
                  <SiteLink href={palmaresPath(palmares.year)}>
                    <span className="award-figure">{palmares.year}</span> <span lang="fr">{palmares.theme}</span>
                  </SiteLink>
                </h2>
              </div>
              <CategoryList palmares={palmares} heading="h3" all={searched} />
            </section>
          ))}
          <HallPager query={query} pages={found.pages} />
        </>
      ) : (
        <div className="empty">
          <p>{t("never")}</p>
          <p>
            <SiteLink href="/methodologie">{t("methodLink")}</SiteLink>
          </p>
        </div>
      )}
    </div>
  );
}
