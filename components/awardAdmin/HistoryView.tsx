import { useTranslations } from "next-intl";
import { LogTable } from "@/components/audit/LogTable";
import { useAuditWords } from "@/components/audit/useAuditWords";
import type { AwardHistory, HistoryRow } from "@/lib/data/award/readHistory";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { AwardRoom } from "./AwardRoom";

/** Who did what of an award, and when: what those who run it answer a complaint with. */
export function HistoryView({ history: { award, rows, first, next } }: { history: AwardHistory }) {
  const t = useTranslations("awardAdmin.history");
  const words = useAuditWords();
  return (
    <AwardRoom year={award.year} current="history" title={t("title")} standfirst={t("standfirst")}>
      <LogTable
        title={t("title")}
        rows={rows}
        nothing={t("nothing")}
        time="short"
        what={({ action }) => words.action(action)}
        detail={{ label: t("about"), of: (row) => <ActedUpon row={row} /> }}
        pages={{ path: `/jury/administration/${award.year}/historique`, first, next }}
      />
    </AwardRoom>
  );
}

function ActedUpon({ row: { subject, name, category, memberName, phase, reason } }: { row: HistoryRow }) {
  const t = useTranslations("awardAdmin.history");
  const phases = useTranslations("vocabulary.awardPhase");
  const words = useAuditWords();
  const what = [name, category, memberName, phase && phases(phase as PhaseKind)].filter((part) => part !== null && part !== "");
  return (
    <>
      {what.length === 0 ? words.subject(subject) : t("subjectIs", { subject: words.subject(subject), names: what.join(", ") })}
      {reason !== null && <span className="sub">{t("reason", { reason })}</span>}
    </>
  );
}
