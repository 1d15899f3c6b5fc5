import { useTranslations } from "next-intl";
import { TerritorySearch } from "@/components/territory/TerritorySearch";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { LanguageLink } from "./LanguageLink";
import { SiteLink } from "./SiteLink";

export function SiteHeader({ identity: { name, logoSha256 } }: { identity: SiteIdentity }) {
  const t = useTranslations("site");
  return (
    <header className="site-header">
      <div className="page site-bar">
        <SiteLink className="site-name" href="/">
          {logoSha256 !== null && <img className="site-logo" src={`/images/logo?v=${logoSha256}`} alt="" />}
          {name}
        </SiteLink>
        <nav aria-label={t("nav")}>
          <ul className="site-nav">
            <li>
              <SiteLink href="/classements">{t("rankings")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/presence">{t("presence")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/carte">{t("map")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/comparer">{t("compare")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/prix">{t("awards")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/methodologie">{t("method")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/donnees">{t("data")}</SiteLink>
            </li>
            <LanguageLink />
          </ul>
        </nav>
        <TerritorySearch id="chercher" size="small" />
      </div>
    </header>
  );
}
