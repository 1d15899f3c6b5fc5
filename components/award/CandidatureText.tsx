import { useTranslations } from "next-intl";
import type { PalmaresNominee } from "@/lib/domain/award/palmares";

/** What a nominee has applied with, in its own words. */
export function CandidatureText({ candidature }: { candidature: NonNullable<PalmaresNominee["candidature"]> }) {
  const t = useTranslations("palmares");
  return (
    <details className="share">
      <summary>{t("candidature", { title: candidature.title })}</summary>
      <p className="plain-text" lang="fr">
        {candidature.text}
      </p>
      {candidature.links.length > 0 && (
        <ul className="links">
          {candidature.links.map((link) => (
            <li key={link}>
              <a href={link} rel="external noopener nofollow ugc">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
