import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { NomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { AssessmentsTable } from "./AssessmentsTable";
import { DecisionSection } from "./DecisionSection";
import { Place } from "./DeliberationTable";
import { NotesSection } from "./NotesSection";
import { ReopeningSection } from "./ReopeningSection";
import { VoteSection } from "./VoteSection";

/** One nominee before its jury: what each thinks of it, what was said, the vote and the decision. */
export function NomineeDeliberationView({ nominee, memberId }: { nominee: NomineeDeliberation; memberId: number }) {
  const t = useTranslations("deliberation");
  const format = useFormatter();
  const { head, name, facts, open, missing, abstained } = nominee;
  const discusses = head.activePhase === "assessment" || head.activePhase === "deliberation";
  return (
    <div className="page deliberation-page">
      <p className="screen-only">
        <a href={`/jury/deliberation/${head.categoryId}`}>{head.name}</a>
      </p>
      <h1>{name}</h1>
      {facts && (
        <p className="soft deliberation-facts">
          <Place facts={facts} />
        </p>
      )}
      <Standfirst nominee={nominee} />
      <p className="screen-only">
        <a href={`/jury/nommes/${nominee.nomineeId}`}>{t("nominee.file")}</a>
      </p>
      <section className="deliberation-part">
        <h2>{t("nominee.assessments")}</h2>
        {open ? (
          <>
            {missing.length > 0 && <p>{t("nominee.missing", { count: missing.length, names: format.list(missing) })}</p>}
            {abstained.length > 0 && <p>{t("nominee.abstained", { count: abstained.length, names: format.list(abstained) })}</p>}
          </>
        ) : (
          <p>{t("nominee.notShown", { afterPhase: String(head.othersShown === "after-phase") })}</p>
        )}
        <AssessmentsTable nominee={nominee} />
      </section>
      <NotesSection nominee={nominee} memberId={memberId} open={discusses} />
      <VoteSection nominee={nominee} />
      <DecisionSection nominee={nominee} />
      <ReopeningSection nominee={nominee} />
    </div>
  );
}

/** Whether it is decided, and if not what is to come first. */
function Standfirst({ nominee: { head, decision, quorum } }: { nominee: NomineeDeliberation }) {
  const t = useTranslations("deliberation.nominee");
  const prize = useTranslations("vocabulary.prize");
  const locale = useLocale();
  if (decision) return <p className="standfirst">{t("decided", { prize: prize(decision.prize) })}</p>;
  if (!head.prizesShown || head.activePhase !== "deliberation") return null;
  const { present, entitled, needed, reached } = quorum;
  if (entitled === 0) return <p className="standfirst">{t("nobodyEntitled")}</p>;
  const counts = { present, entitled, needed: formatNumber(needed, locale) };
  return <p className="standfirst">{reached ? t("quorum", counts) : t("noQuorum", counts)}</p>;
}
