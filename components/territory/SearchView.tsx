import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { type Found, SearchResults } from "./SearchResults";
import { TerritorySearch } from "./TerritorySearch";

/** The results of a search; without one, the field alone. */
export function SearchView({ found }: { found: Found | null }) {
  const t = useTranslations("search");
  return (
    <div className="page">
      <h1>{found ? t("results", { q: found.q }) : t("title")}</h1>
      <div className="home-search">
        <TerritorySearch id="chercher-grand" size="large" value={found?.q ?? ""} />
      </div>
      {found && (
        <section className="search-results">
          <p className="facts" role="status">
            {t("count", { total: found.total })}
          </p>
          {found.rows.length > 0 && <SearchResults found={found} />}
          <Turn found={found} />
        </section>
      )}
    </div>
  );
}

function Turn({ found: { q, page, pages } }: { found: Found }) {
  const t = useTranslations("search");
  const address = (to: number) => `/territoires?${new URLSearchParams({ q, page: String(to) })}`;
  if (pages < 2) return null;
  return (
    <nav aria-label={t("pages")}>
      <ul className="pages">
        {page > 1 && (
          <li>
            <SiteLink href={address(page - 1)} rel="prev">
              {t("previous")}
            </SiteLink>
          </li>
        )}
        {page < pages && (
          <li>
            <SiteLink href={address(page + 1)} rel="next">
              {t("next")}
            </SiteLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
