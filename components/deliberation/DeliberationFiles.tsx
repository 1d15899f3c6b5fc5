import { useTranslations } from "next-intl";
import { DELIBERATION_FILES } from "@/lib/domain/award/deliberationFiles";

/** What can be taken away of the deliberation, as files. */
export function DeliberationFiles({ categoryId }: { categoryId: number }) {
  const t = useTranslations("deliberation.files");
  return (
    <section className="deliberation-part screen-only">
      <h2>{t("title")}</h2>
      <ul className="links">
        {DELIBERATION_FILES.map((file) => (
          <li key={file}>
            <a href={`/jury/deliberation/${categoryId}/fichiers/${file}.csv`}>{t(`of.${file}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
