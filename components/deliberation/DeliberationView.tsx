import { useTranslations } from "next-intl";
import { NameSearch } from "@/components/jury/NameSearch";
import type { DeliberationOf } from "@/lib/data/award/readDeliberation";
import { searchNominees } from "@/lib/domain/award/searchNominees";
import type { DeliberationQuery } from "@/lib/gate/deliberationQuery";
import { AttendanceForm } from "./AttendanceForm";
import { CriteriaTable } from "./CriteriaTable";
import { DeliberationFiles } from "./DeliberationFiles";
import { DeliberationTable } from "./DeliberationTable";
import { MissingAssessments } from "./MissingAssessments";
import { useDeliberationSummary } from "./useDeliberationSummary";

interface Props {
  found: DeliberationOf;
  query: DeliberationQuery;
  /** Whether they may read the procès-verbal: it tells of all nominees. */
  minutes: boolean;
}

/** A category before its jury: what matters in a sentence, the nominees, who is missing, who is there. */
export function DeliberationView({ found, query, minutes }: Props) {
  const t = useTranslations("deliberation");
  const phase = useTranslations("vocabulary.awardPhase");
  const { head, rows, criteria, seats, adjusted, missing } = found;
  const named = searchNominees(rows, query.name);
  const summary = useDeliberationSummary(found);
  const presides = head.activePhase === "deliberation" && (head.manager || head.seat === "chair");
  const deliberated = head.activePhase === "deliberation" || head.activePhase === "published";
  return (
    <div className="page deliberation-page">
      <p className="screen-only">
        <a href="/jury/deliberation">{t("list.title")}</a>
      </p>
      <h1>{head.name}</h1>
      <p className="crumbs">
        {t("list.award", { year: String(head.year), theme: head.theme })}
        {head.activePhase !== null && ` · ${phase(head.activePhase)}`}
      </p>
      <p className="standfirst">{summary}</p>
      {deliberated && minutes && (
        <p className="screen-only">
          <a href={`/jury/deliberation/${head.categoryId}/proces-verbal`}>{t("minutes.title")}</a>
        </p>
      )}
      {rows.length > 0 && (
        <>
          <NameSearch
            {...{ path: `/jury/deliberation/${head.categoryId}`, name: query.name, all: rows.length, found: named.length }}
            kept={{ sort: query.sort, order: query.order }}
          />
          <DeliberationTable found={{ ...found, rows: named }} query={query} />
          {adjusted && <p className="soft measure">{t("table.adjustedMeans")}</p>}
          {!head.prizesShown && <p className="soft measure">{t("table.prizesHidden")}</p>}
          <CriteriaTable rows={named} criteria={criteria} query={query} />
        </>
      )}
      <MissingAssessments missing={missing} categoryId={head.categoryId} />
      {seats.length > 0 && deliberated && <AttendanceForm categoryId={head.categoryId} seats={seats} open={presides} />}
      {rows.length > 0 && <DeliberationFiles categoryId={head.categoryId} />}
    </div>
  );
}
