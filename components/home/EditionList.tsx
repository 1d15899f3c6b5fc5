import { useTranslations } from "next-intl";
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
            <a href={`/classements?edition=${code}${networks.includes("facebook") ? "" : `&network=${networks[0]}`}`}>{title}</a>
          </li>
        ))}
        {editions.length > SHOWN && (
          <li>
            <a href="/donnees">{t("editions")}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
