import { useTranslations } from "next-intl";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { readEnvironment } from "@/lib/platform/environment";
import { SiteLink } from "./SiteLink";

export function SiteFooter({ identity }: { identity: SiteIdentity }) {
  const t = useTranslations("site");
  const { SOURCE_URL } = readEnvironment();
  return (
    <footer className="site-footer">
      <div className="page">
        <p className="measure">{t("footerSentence")}</p>
        <nav aria-label={t("footerNav")}>
          <ul className="site-nav">
            <li>
              <SiteLink href="/methodologie">{t("method")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/donnees#licence">{t("licence", { name: identity.licenceName })}</SiteLink>
            </li>
            <li>
              <SiteLink href="/corrections">{t("corrections")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/accessibilite">{t("accessibility")}</SiteLink>
            </li>
            <li>
              <SiteLink href="/mentions-legales">{t("legal")}</SiteLink>
            </li>
            {identity.contactEmail !== "" && (
              <li>
                <a href={`mailto:${identity.contactEmail}`}>{t("contact")}</a>
              </li>
            )}
            <li>
              <a href="/connexion">{t("signIn")}</a>
            </li>
            {SOURCE_URL && (
              <li>
                <a href={SOURCE_URL} rel="external noopener">
                  {t("source")}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
