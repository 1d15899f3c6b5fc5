import { useLocale, useTranslations } from "next-intl";
import { CsvLinks } from "@/components/data/CsvLinks";
import { SiteLink } from "@/components/site/SiteLink";
import type { PublishedPalmares } from "@/lib/data/award/readPalmares";
import type { PalmaresCategory } from "@/lib/domain/award/palmares";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { publicAddress } from "@/lib/platform/publicAddress";
import { categoryPath, palmaresPath, shortlistFile } from "./awardAddress";
import { CategoryBody } from "./CategoryBody";
import { PalmaresNotes } from "./PalmaresNotes";
import { PublishedImages } from "./PublishedImages";
import { TakeBadge } from "./TakeBadge";

/** A category of a published award. */
export function CategoryView({
  published: { palmares, sha256, notes },
  category,
}: {
  published: PublishedPalmares;
  category: PalmaresCategory;
}) {
  const t = useTranslations("palmares");
  const locale = useLocale();
  const { year, theme, publishedAt } = palmares;
  const at = categoryPath(year, category.slug);
  const others = palmares.categories.filter(({ slug }) => slug !== category.slug);
  return (
    <article className="page">
      <p className="crumbs">
        <SiteLink href="/prix">{t("title")}</SiteLink> ·{" "}
        <SiteLink href={palmaresPath(year)}>{t("ofYear", { year: String(year) })}</SiteLink>
      </p>
      <h1 lang="fr">{category.name}</h1>
      <p className="facts">{t("publishedOn", { theme, day: formatDay(parisDay(new Date(publishedAt)), "day", locale) })}</p>
      {category.description.trim() !== "" && (
        <p className="standfirst plain-text" lang="fr">
          {category.description}
        </p>
      )}
      <PalmaresNotes year={year} notes={notes} categories={[]} />
      <CategoryBody
        category={category}
        heading="h2"
        pictures={({ candidature }) => <PublishedImages images={candidature?.images} year={year} />}
        takeaway={(laureate) => (
          <>
            <PublishedImages images={laureate.candidature?.images} year={year} />
            <TakeBadge laureate={laureate} palmares={palmares} category={category} />
          </>
        )}
      />
      <section className="section" aria-labelledby="donnees">
        <div className="section-head">
          <h2 id="donnees">{t("data.title")}</h2>
        </div>
        <p className="facts measure">{t.rich("data.frozen", { sha256, code: (text) => <code className="cite">{text}</code> })}</p>
        <ul className="links">
          <li>
            <CsvLinks href={shortlistFile(year, category.slug, "csv")}>{t("data.csv")}</CsvLinks>
          </li>
          <li>
            <SiteLink href={shortlistFile(year, category.slug, "json")}>{t("data.json")}</SiteLink>
          </li>
          <li>
            <SiteLink href={`${palmaresPath(year)}#methode`}>{t("method.title")}</SiteLink>
          </li>
        </ul>
      </section>
      {others.length > 0 && (
        <nav className="section" aria-label={t("otherCategories")}>
          <p className="facts">{t("otherCategories")}</p>
          <ul className="links">
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <SiteLink href={categoryPath(year, slug)} lang="fr">
                  {name}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="print-only printed">
        {t("printed", { year: String(year) })} {publicAddress(at)}
      </p>
    </article>
  );
}
