import { useTranslations } from "next-intl";
import { withQuery } from "@/components/site/withQuery";
import type { AuditFilter, AuditRow } from "@/lib/data/audit/auditFilter";
import type { AuditChoices } from "@/lib/data/audit/listAuditChoices";
import { AuditFilters } from "./AuditFilters";
import { AuditLine } from "./AuditLine";

interface Props {
  filter: AuditFilter;
  choices: AuditChoices;
  rows: readonly AuditRow[];
  /** Whether these are the newest. */
  first: boolean;
  /** Where it goes on. */
  next: number | null;
}

/** All that was written in this instance, by whom, and what it changed. */
export function AuditView({ filter, choices, rows, first, next }: Props) {
  const t = useTranslations("audit");
  const asked = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const more = new URLSearchParams([...asked, ["below", String(next)]]);
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <AuditFilters filter={filter} choices={choices} />
      {rows.length === 0 ? (
        <p role="status">{t("nothing")}</p>
      ) : (
        <div className="scroll">
          <table className="table audit">
            <caption className="visually-hidden">{t("title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("when")}</th>
                <th scope="col">{t("who")}</th>
                <th scope="col">{t("what")}</th>
                <th scope="col">{t("changed")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <AuditLine key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className="pages">
        {!first && (
          <li>
            <a href={withQuery("/administration/journal", asked)}>{t("newest")}</a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={withQuery("/administration/journal", more)} rel="next">
              {t("older")}
            </a>
          </li>
        )}
        <li>
          <a href={withQuery("/administration/journal.csv", asked)} download>
            {t("csv")}
          </a>
        </li>
      </ul>
    </div>
  );
}
