import { useTranslations } from "next-intl";
import { withQuery } from "@/components/site/withQuery";
import type { AuditFilter, AuditRow } from "@/lib/data/audit/auditFilter";
import type { AuditChoices } from "@/lib/data/audit/listAuditChoices";
import { AuditChanges } from "./AuditChanges";
import { AuditedAct } from "./AuditedAct";
import { AuditFilters } from "./AuditFilters";
import { LogTable } from "./LogTable";

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
  const file = (
    <a href={withQuery("/administration/journal.csv", asked)} download>
      {t("csv")}
    </a>
  );
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <AuditFilters filter={filter} choices={choices} />
      <LogTable
        title={t("title")}
        rows={rows}
        nothing={t("nothing")}
        time="medium"
        what={(row) => <AuditedAct row={row} />}
        detail={{ label: t("changed"), of: (row) => <AuditChanges row={row} /> }}
        pages={{ path: "/administration/journal", asked, first, next, file }}
      />
    </div>
  );
}
