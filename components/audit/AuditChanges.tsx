import { useTranslations } from "next-intl";
import type { AuditRow } from "@/lib/data/audit/auditFilter";
import { differences } from "@/lib/domain/audit/differences";

/** What is longer is in the file. */
const LONGEST = 300;

/** Each field as it was and as it became. */
export function AuditChanges({ row: { before, after } }: { row: AuditRow }) {
  const t = useTranslations("audit");
  return (
    <ul className="audit-changes">
      {differences(before, after).map((one) => (
        <li key={one.field}>
          {one.field !== "" && <b>{t("field", { field: one.field })}</b>} {one.before !== null && <del>{shortened(one.before)}</del>}
          {one.before !== null && one.after !== null && <span aria-hidden="true"> → </span>}
          {one.after !== null && <ins>{shortened(one.after)}</ins>}
        </li>
      ))}
    </ul>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
