import { useTranslations } from "next-intl";
import type { UndoneImport } from "@/lib/data/import/undoImport";
import { useMoment } from "./useMoment";

/** What undoing an import has done, and what it has left. */
export function UndoneView({ undone, by, at }: { undone: UndoneImport; by: string; at: Date }) {
  const t = useTranslations("batch.undone");
  const moment = useMoment();
  const { removed, restored, accountsRemoved, left, firstLeft } = undone;
  return (
    <section aria-labelledby="undone">
      <h2 id="undone">{t("title")}</h2>
      <div className="form-said" role="status">
        <p>{t("by", { by, at: moment(at) })}</p>
        <p>{t("counts", { removed, restored, accounts: accountsRemoved })}</p>
        {left > 0 && <p>{t("left", { count: left })}</p>}
      </div>
      {left > 0 && (
        <>
          <h3>{t("what")}</h3>
          {left > firstLeft.length && <p>{t("first", { shown: firstLeft.length })}</p>}
          <ul className="change-list">
            {firstLeft.map(({ subject, subjectId, found }) => (
              <li key={`${subject} ${subjectId}`}>
                <a href={`/saisie/comptes/${subjectId.split("/")[0]}`}>{found}</a> ({t(`subject.${subject}`)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
