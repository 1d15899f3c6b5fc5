import { useLocale, useTranslations } from "next-intl";
import { CsvLinks } from "@/components/data/CsvLinks";
import { SiteLink } from "@/components/site/SiteLink";
import type { PublishedPalmares } from "@/lib/data/award/readPalmares";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { publicAddress } from "@/lib/platform/publicAddress";
import { palmaresPath } from "./awardAddress";
import { CategoryList } from "./CategoryList";
import { countPalmares } from "./countPalmares";
import { MethodBody } from "./MethodBody";
import { PalmaresNotes } from "./PalmaresNotes";

/** A published award: its laureates by category, and by which rules they were chosen. */
export function PalmaresView({ published: { palmares, sha256, notes } }: { published: PublishedPalmares }) {
  const t = useTranslations("palmares");
  const locale = useLocale();
  const { year, theme, publishedAt } = palmares;
  return (
    <article className="page">
      <p className="crumbs">
        <SiteLink href="/prix">{t("title")}</SiteLink>
      </p>
      <h1>
        <span className="title-area">{t("ofYear", { year: String(year) })}</span> <span lang="fr">{theme}</span>
      </h1>
      <p className="standfirst">{t("counted", countPalmares(palmares))}</p>
      <p className="facts">{t("publishedAt", { day: formatDay(parisDay(new Date(publishedAt)), "day", locale) })}</p>
      <PalmaresNotes year={year} notes={notes} categories={palmares.categories} />
      <div className="section">
        <CategoryList palmares={palmares} heading="h2" />
      </div>
      <MethodBody palmares={palmares} heading="h2" />
      <section className="section" aria-labelledby="donnees">
        <div className="section-head">
          <h2 id="donnees">{t("data.title")}</h2>
        </div>
        <p className="facts measure">{t.rich("data.frozen", { sha256, code: (text) => <code className="cite">{text}</code> })}</p>
        <ul className="links">
          <li>
            <CsvLinks href={`/api/v1/awards.csv?year=${year}`}>{t("data.csv")}</CsvLinks>
          </li>
          <li>
            <a href={`/api/v1/awards?year=${year}`}>{t("data.json")}</a>
          </li>
          <li>
            <a href={`/api/v1/awards/${year}/canonical.json`}>{t("data.canonical")}</a>
          </li>
        </ul>
      </section>
      <p className="print-only printed">
        {t("printed", { year: String(year) })} {publicAddress(palmaresPath(year))}
      </p>
    </article>
  );
}
