import { useTranslations } from "next-intl";
import { TerritorySearch } from "@/components/territory/TerritorySearch";

export function SiteHeader() {
  const t = useTranslations("site");
  return (
    <header className="site-header">
      <div className="page site-bar">
        <a className="site-name" href="/">
          {t("name")}
        </a>
        <nav aria-label={t("nav")}>
          <ul className="site-nav">
            <li>
              <a href="/classements">{t("rankings")}</a>
            </li>
            <li>
              <a href="/methodologie">{t("method")}</a>
            </li>
            <li>
              <a href="/donnees">{t("data")}</a>
            </li>
          </ul>
        </nav>
        <TerritorySearch id="chercher" size="small" />
      </div>
    </header>
  );
}
