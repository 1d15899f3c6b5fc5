import { useFormatter, useTranslations } from "next-intl";
import type { AuditRow } from "@/lib/data/audit/auditFilter";
import { differences } from "@/lib/domain/audit/differences";
import { useAuditWords } from "./useAuditWords";

/** What is longer is in the file. */
const LONGEST = 300;

export function AuditLine({ row }: { row: AuditRow }) {
  const t = useTranslations("audit");
  const format = useFormatter();
  const words = useAuditWords();
  const { at, actor, actorName, action, subject, subjectId, subjectName, before, after } = row;
  return (
    <tr>
      <td>
        <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: "medium", timeStyle: "medium" })}</time>
      </td>
      <td>{words.actor(actor, actorName)}</td>
      <th scope="row">
        {words.action(action)}
        <br />
        <a href={`/administration/journal?subject=${encodeURIComponent(subject)}&id=${encodeURIComponent(subjectId)}`}>
          {t("subjectIs", { subject: words.subject(subject), id: subjectName ?? subjectId })}
        </a>
      </th>
      <td>
        <ul className="audit-changes">
          {differences(before, after).map((one) => (
            <li key={one.field}>
              {one.field !== "" && <b>{t("field", { field: one.field })}</b>} {one.before !== null && <del>{shortened(one.before)}</del>}
              {one.before !== null && one.after !== null && <span aria-hidden="true"> → </span>}
              {one.after !== null && <ins>{shortened(one.after)}</ins>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
