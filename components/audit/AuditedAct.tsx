import { useTranslations } from "next-intl";
import type { AuditRow } from "@/lib/data/audit/auditFilter";
import { useAuditWords } from "./useAuditWords";

/** What was done, and to what: a link to all that was. */
export function AuditedAct({ row: { action, subject, subjectId, subjectName } }: { row: AuditRow }) {
  const t = useTranslations("audit");
  const words = useAuditWords();
  return (
    <>
      {words.action(action)}
      <br />
      <a href={`/administration/journal?subject=${encodeURIComponent(subject)}&id=${encodeURIComponent(subjectId)}`}>
        {t("subjectIs", { subject: words.subject(subject), id: subjectName ?? subjectId })}
      </a>
    </>
  );
}
