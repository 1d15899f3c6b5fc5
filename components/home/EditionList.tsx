import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";

/** More than these are on the page of data. */
const SHOWN = 6;

export function EditionList({ editions }: { editions: readonly PublishedEdition[] }) {
  const t = useTranslations("home");
  if (editions.length < 2) return null;
  return (
    <nav aria-label={t("editions")} className="edition-list">
      <ul className="links">
        {editions.slice(0, SHOWN).map(({ code, title, networks }) => (
          <li key={code}>
            <SiteLink href={`/classements?edition=${code}${networks.includes("facebook") ? "" : `&network=${networks[0]}`}`}>
              {title}
            </SiteLink>
          </li>
        ))}
        {editions.length > SHOWN && (
          <li>
            <SiteLink href="/donnees">{t("editions")}</SiteLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
