import { useTranslations } from "next-intl";

export function SiteFooter() {
  const t = useTranslations("site");
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
              <a href="/donnees">{t("licence")}</a>
            </li>
            <li>
              <a href="/accessibilite">{t("accessibility")}</a>
            </li>
            <li>
              <a href="/mentions-legales">{t("legal")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
