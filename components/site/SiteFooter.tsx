import { useTranslations } from "next-intl";
import { readEnvironment } from "@/lib/platform/environment";

export function SiteFooter() {
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
              <a href="/donnees#licence">{t("licence")}</a>
            </li>
            <li>
              <a href="/accessibilite">{t("accessibility")}</a>
            </li>
            <li>
              <a href="/mentions-legales">{t("legal")}</a>
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
