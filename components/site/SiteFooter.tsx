import { useTranslations } from "next-intl";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { readEnvironment } from "@/lib/platform/environment";

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
              <a href="/methodologie">{t("method")}</a>
            </li>
            <li>
              <a href="/donnees#licence">{t("licence", { name: identity.licenceName })}</a>
            </li>
            <li>
              <a href="/corrections">{t("corrections")}</a>
            </li>
            <li>
              <a href="/accessibilite">{t("accessibility")}</a>
            </li>
            <li>
              <a href="/mentions-legales">{t("legal")}</a>
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
