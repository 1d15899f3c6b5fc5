import { useTranslations } from "next-intl";
import { TerritorySearch } from "@/components/territory/TerritorySearch";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";

export function SiteHeader({ identity: { name, logoSha256 } }: { identity: SiteIdentity }) {
  const t = useTranslations("site");
  return (
    <header className="site-header">
      <div className="page site-bar">
        <a className="site-name" href="/">
          {logoSha256 !== null && <img className="site-logo" src={`/images/logo?v=${logoSha256}`} alt="" />}
          {name}
        </a>
        <nav aria-label={t("nav")}>
          <ul className="site-nav">
            <li>
              <a href="/classements">{t("rankings")}</a>
            </li>
            <li>
              <a href="/prix">{t("awards")}</a>
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
