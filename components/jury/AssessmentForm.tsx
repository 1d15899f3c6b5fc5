"use client";

import { type FormEvent, useActionState, useCallback, useEffect, useRef, useState } from "react";
import { fillIn } from "@/components/ui/fillIn";
import { saveAssessment } from "@/lib/actions/award/saveAssessment";
import { sendAssessment } from "@/lib/actions/award/sendAssessment";
import { type AssessmentText, LONGEST_COMMENT, readAssessmentText, sameAssessment } from "@/lib/domain/award/assessmentText";
import type { Criterion } from "@/lib/domain/award/criterion";
import { START } from "@/lib/gate/actionState";
import { AssessmentTextView } from "./AssessmentTextView";
import { answerOf, textInFields, typedBefore } from "./assessmentAnswers";
import { CriterionField } from "./CriterionField";
import { keptKey } from "./keptTexts";
import { LiveScore } from "./LiveScore";
import { OtherTexts } from "./OtherTexts";
import { SaveLine } from "./SaveLine";
import { sendText } from "./sendText";
import { typedEarly } from "./typedEarly";
import type { AssessmentWords } from "./useAssessmentWords";
import { type Over, useAutosave } from "./useAutosave";

interface Props {
  /** Whether the assessment is: else only what was not taken in time is shown. */
  open: boolean;
  memberId: number;
  nomineeId: string;
  criteria: readonly Criterion[];
  /** What its author last had before them. */
  text: AssessmentText;
  draftVersion: number;
  /** Said of what was submitted; null where nothing was. */
  submitted: string | null;
  words: AssessmentWords;
  sentences: Readonly<Record<string, string>>;
  locale: string;
}

/** The grid, with a comment for the jury. Saved as one types; without a script it is sent by its buttons. */
export function AssessmentForm(props: Props) {
  const { open, memberId, nomineeId, criteria, text: stored, draftVersion, submitted, words, sentences, locale } = props;
  const [said, post, posting] = useActionState(sendAssessment, START);
  const before = typedBefore(said, stored, draftVersion);
  const save = useCallback(
    (text: AssessmentText, over: Over, writers: readonly string[]) =>
      sendText(() => saveAssessment(START, { nomineeId, draftVersion: Number(over), writers: [...writers], ...asSent(text) }), answerOf),
    [nomineeId],
  );
  const form = useRef<HTMLFormElement>(null);
  const early = useCallback(() => (form.current && typedEarly(form.current) ? textInFields(form.current) : null), []);
  const auto = useAutosave({
    prefix: keptKey(memberId, nomineeId, "grid"),
    ...{ initial: before.text, over: before.draftVersion, open, early, read: readAssessmentText, same: sameAssessment, send: save },
  });
  const { text, type, state, others, found, live, take } = auto;
  const [missing, setMissing] = useState<readonly number[]>(before.missing);
  const [done, setDone] = useState(before.submitted);
  const [sending, setSending] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  const unanswered = missing.filter((id) => text.scores[id] === undefined);
  useEffect(() => {
    if (missing.length > 0) head.current?.focus();
  }, [missing]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending || live.current.blocked) return;
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const intent = button instanceof HTMLButtonElement && button.value === "next" ? "next" : "stay";
    setSending(true);
    clearTimeout(live.current.timer);
    while (live.current.sending !== null) await live.current.sending;
    const sent = live.current.text;
    const { over, writers } = live.current;
    const answer = await sendText(
      () => sendAssessment(START, { nomineeId, draftVersion: Number(over), writers, ...asSent(sent), intent, scripted: "on" }),
      ({ said: came, to }) => {
        setMissing(came.outcome === "missing" ? came.criteria : []);
        setDone(came.outcome === "submitted");
        if (to !== null) window.location.assign(to);
        return answerOf(came);
      },
    );
    take(answer, sent);
    setSending(false);
  };
  const change = (next: AssessmentText) => {
    setDone(false);
    type(next);
  };
  const show = (other: AssessmentText) => <AssessmentTextView text={other} criteria={criteria} noComment={words.otherNoComment} />;
  const refused = said.at === "refused" ? (sentences[said.refusal.code] ?? sentences.other) : null;
  if (!open) {
    const late = refused !== null || state.at === "barred" ? [{ key: "late", from: "page" as const, value: text, name: null }] : [];
    return (
      <>
        {refused && (
          <p role="alert" className="form-said form-refused">
            {refused}
          </p>
        )}
        <OtherTexts
          others={[...late, ...others]}
          choose={null}
          show={show}
          words={{ ...words, otherPage: words.late, otherBrowser: words.keptHere }}
        />
      </>
    );
  }
  return (
    <form ref={form} action={post} onSubmit={submit} className="assessment" noValidate autoComplete="off">
      <div ref={head} tabIndex={-1} className="jury-focus">
        {refused && (
          <p role="alert" className="form-said form-refused">
            {refused} {words.notTaken}
          </p>
        )}
        {unanswered.length > 0 && (
          <p role="alert" className="form-said form-refused">
            {fillIn(words.missing, { criteria: criteria.flatMap(({ id, name }) => (unanswered.includes(id) ? [name] : [])).join(", ") })}
          </p>
        )}
        {found && <p className="form-said">{words.found}</p>}
      </div>
      {before.theirs && (
        <OtherTexts others={[{ key: "told", from: "server", value: before.theirs, name: null }]} choose={null} show={show} words={words} />
      )}
      <OtherTexts others={others} choose={auto} show={show} words={words} />
      <input type="hidden" name="nomineeId" value={nomineeId} />
      <input type="hidden" name="draftVersion" value={before.draftVersion} />
      <p className="form-hint assessment-digits">{words.digits}</p>
      {criteria.map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          score={text.scores[criterion.id]}
          missing={unanswered.includes(criterion.id)}
          words={words}
          locale={locale}
          onScore={(score) => change({ ...text, scores: { ...text.scores, [criterion.id]: score } })}
        />
      ))}
      <div className="form-field">
        <label htmlFor="commentaire">{words.comment}</label>
        <p id="commentaire-hint" className="form-hint">
          {words.commentHint}
        </p>
        <textarea
          id="commentaire"
          aria-describedby="commentaire-hint"
          name="comment"
          rows={4}
          maxLength={LONGEST_COMMENT}
          className="field"
          value={text.comment}
          onChange={({ target }) => change({ ...text, comment: target.value })}
        />
      </div>
      <div className="assessment-foot">
        <LiveScore criteria={criteria} scores={text.scores} words={words} locale={locale} />
        <div className="save-lines">
          <SaveLine state={state} words={words} sentences={sentences} />
          <p role="status" className="save-line">
            {done ? <b>{words.submittedNow}</b> : submitted}
          </p>
        </div>
        <p className="jury-buttons">
          <button type="submit" name="intent" value="next" className="button" aria-disabled={posting || sending}>
            {posting || sending ? words.sending : words.submitNext}
          </button>
          <button type="submit" name="intent" value="stay" className="button button-quiet" aria-disabled={posting || sending}>
            {words.submit}
          </button>
          <button type="submit" name="intent" value="draft" className="button-plain without-script">
            {words.keep}
          </button>
        </p>
      </div>
    </form>
  );
}

function asSent({ scores, comment }: AssessmentText) {
  const given = Object.entries(scores).flatMap(([id, score]): [string, number][] => (score === undefined ? [] : [[id, score]]));
  return { scores: Object.fromEntries(given), comment };
}
