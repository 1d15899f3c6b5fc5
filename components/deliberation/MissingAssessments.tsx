import { useFormatter, useTranslations } from "next-intl";
import type { DeliberationOf } from "@/lib/data/award/readDeliberation";

/** Whose assessment of whom is waited for. */
export function MissingAssessments({ missing, categoryId }: Pick<DeliberationOf, "missing"> & { categoryId: number }) {
  const t = useTranslations("deliberation.missing");
  const format = useFormatter();
  if (missing.length === 0) return null;
  const nominees = [...new Map(missing.map((one) => [one.nomineeId, one.nominee]))];
  return (
    <section className="deliberation-part">
      <h2>{t("title")}</h2>
      <ul className="missing-assessments">
        {nominees.map(([id, name]) => (
          <li key={id}>
            <a href={`/jury/deliberation/${categoryId}/nommes/${id}`}>{name}</a>
            {t("of", { names: format.list(missing.filter(({ nomineeId }) => nomineeId === id).map(({ juror }) => juror)) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
