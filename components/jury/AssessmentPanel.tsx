import { useLocale, useTranslations } from "next-intl";
import type { JuryNominee } from "@/lib/data/award/readJuryNominee";
import { NO_TEXT } from "@/lib/domain/award/assessmentText";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import type { Day } from "@/lib/domain/snapshot/figure";
import { AbstainForm, EndAbstentionForm } from "./AbstainForms";
import { AssessmentForm } from "./AssessmentForm";
import { AssessmentTextView } from "./AssessmentTextView";
import { Notebook } from "./Notebook";
import { type AssessmentWords, useAssessmentWords } from "./useAssessmentWords";
import { useJurySentences } from "./useJurySentences";
import { usePhaseSentence } from "./usePhaseSentence";

interface Props {
  file: JuryNominee;
  memberId: number;
  today: Day;
}

/** What a juror of the category has to do with a nominee: assess it, abstain, or read what they sent; and their notebook. */
export function AssessmentPanel({ file, memberId, today }: Props) {
  const t = useTranslations("jury.grid");
  const raw = useAssessmentWords();
  const sentences = useJurySentences();
  const { nominee } = file;
  const notebook = { ...raw, note: t("note"), noteHint: t("noteHint"), noteSubmit: t("noteSubmit") };
  return (
    <section className="nominee-grid" aria-labelledby="grille">
      <h2 id="grille">{raw.title}</h2>
      {!file.declared ? (
        <p>
          <a href={`/jury/categories/${file.category.id}/liens`}>{t("declareFirst")}</a>
        </p>
      ) : (
        <Own file={file} memberId={memberId} today={today} words={raw} sentences={sentences} />
      )}
      <Notebook memberId={memberId} nomineeId={nominee.id} note={file.note} words={notebook} sentences={sentences} />
      {file.declared && (
        <p className="form-aside">
          <a href={`/jury/categories/${file.category.id}/liens?nominee=${nominee.id}`}>{t("linkFound")}</a>
        </p>
      )}
    </section>
  );
}

function Own({ file, memberId, today, words, sentences }: Props & { words: AssessmentWords; sentences: Record<string, string> }) {
  const t = useTranslations("jury.grid");
  const locale = useLocale();
  const { nominee, own, criteria, award } = file;
  const open = award.open === "assessment" && nominee.removed === null;
  const submitted = own?.submittedAt ? t("submittedAt", { moment: formatMoment(new Date(own.submittedAt), locale) }) : null;
  const phaseSentence = usePhaseSentence(today);
  if (own?.state === "abstained") {
    return (
      <>
        <p>{t("abstained")}</p>
        {open && <EndAbstentionForm nomineeId={nominee.id} />}
      </>
    );
  }
  return (
    <>
      {open && <p className="soft">{phaseSentence(award)}</p>}
      {open ? !file.asked && <p className="soft">{t("notAsked")}</p> : <Closed file={file} today={today} submitted={submitted} />}
      <AssessmentForm
        open={open}
        memberId={memberId}
        nomineeId={nominee.id}
        criteria={criteria}
        text={own?.draft ?? own?.submitted ?? NO_TEXT}
        draftVersion={own?.draftVersion ?? 0}
        submitted={submitted && (own?.draft ? `${submitted} ${words.waiting}` : submitted)}
        words={words}
        sentences={sentences}
        locale={locale}
      />
      {open && <AbstainForm nomineeId={nominee.id} />}
    </>
  );
}

/** What was sent, or left unsent, once nothing is taken any more. */
function Closed({ file: { own, award, criteria }, today, submitted }: Omit<Props, "memberId"> & { submitted: string | null }) {
  const t = useTranslations("jury.grid");
  return (
    <>
      <p>{usePhaseSentence(today)(award)}</p>
      <p>{submitted ?? t("nothingSubmitted")}</p>
      {own?.submitted && <AssessmentTextView text={own.submitted} criteria={criteria} />}
      {own?.draft && (
        <section className="other-text">
          <p>
            <b>{t("draftLeft")}</b>
          </p>
          <AssessmentTextView text={own.draft} criteria={criteria} />
        </section>
      )}
    </>
  );
}
