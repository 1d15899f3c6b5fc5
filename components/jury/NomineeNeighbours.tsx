import { useLocale, useTranslations } from "next-intl";
import type { Neighbours } from "@/lib/data/award/readNeighbours";
import { formatNumber } from "@/lib/domain/format/formatNumber";

/** Its place among the nominees of the category, and the ways to those beside it. */
export function NomineeNeighbours({ neighbours: { place, of, previous, next } }: { neighbours: Neighbours }) {
  const t = useTranslations("jury.file.neighbours");
  const locale = useLocale();
  return (
    <nav className="nominee-neighbours" aria-label={t("label")}>
      <span>{t("place", { place: formatNumber(place, locale), of: formatNumber(of, locale) })}</span>
      {previous && (
        <a rel="prev" href={`/jury/nommes/${previous.id}`}>
          {t("previous", { name: previous.name })}
        </a>
      )}
      {next && (
        <a rel="next" href={`/jury/nommes/${next.id}`}>
          {t("next", { name: next.name })}
        </a>
      )}
    </nav>
  );
}
