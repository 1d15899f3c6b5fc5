"use client";

import { useActionState, useId } from "react";
import { saveEntry } from "@/lib/actions/campaign/saveEntry";
import { ENTRY_FIELDS, type EntryTexts } from "@/lib/domain/campaign/readEntry";
import { START } from "@/lib/gate/actionState";
import type { SheetWords } from "./sheetWords";

interface Props {
  campaignId: number;
  accountId: number;
  version: number;
  texts: EntryTexts;
  unreadable: string;
  words: SheetWords;
  own: Readonly<Record<"submit" | "sending" | "unreadable" | "unreadableHint" | "again", string>>;
}

/** The fields of one entry. Needs no script; what is refused is said at its field, and what was typed stays. */
export function EntryForm({ campaignId, accountId, version, texts, unreadable, words, own }: Props) {
  const [said, send, pending] = useActionState(saveEntry, START);
  const id = useId();
  const answer = said.at === "done" ? said.data : null;
  const problems = answer?.outcome === "problems" ? answer.problems : {};
  // The next save stands on what this one stored, or on what somebody else stored, once it was shown.
  const known = answer?.outcome === "saved" || answer?.outcome === "changed" ? (answer.entry?.version ?? 0) : version;
  return (
    <form action={send} className="member-form" noValidate>
      {said.at === "refused" && (
        <p role="alert" className="form-said form-refused">
          {words.refused[said.refusal.code] ?? words.refused.other}
        </p>
      )}
      {answer && (
        <div role="status" className={`form-said${answer.outcome === "saved" ? "" : " form-refused"}`}>
          <p>{answer.outcome === "problems" ? words.states.refused : answer.outcome === "changed" ? words.states.changed : stateWord()}</p>
          {answer.outcome === "changed" && (
            <p>
              {words.changedBy} {answer.entry?.enteredBy.name} <b>{answer.entry?.figure?.audience}</b>. {own.again}
            </p>
          )}
          {answer.outcome === "saved" && answer.entry.doubts.map((doubt) => <p key={doubt}>{words.doubt[doubt]}</p>)}
        </div>
      )}
      <input type="hidden" name="campaignId" value={campaignId} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="version" value={known} />
      {ENTRY_FIELDS.map((field) => {
        const problem = problems[field];
        return (
          <div key={field} className="form-field">
            <label htmlFor={`${id}-${field}`}>{words.field[field]}</label>
            {problem && (
              <p id={`${id}-${field}-problem`} className="form-problem">
                {words.problem[problem]}
              </p>
            )}
            <input
              id={`${id}-${field}`}
              name={field}
              className="field"
              defaultValue={texts[field] ?? ""}
              inputMode={field === "observedOn" ? "text" : "decimal"}
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-${field}-problem` : undefined}
            />
          </div>
        );
      })}
      <div className="form-field">
        <label htmlFor={`${id}-unreadable`}>{own.unreadable}</label>
        <p id={`${id}-unreadable-hint`} className="form-hint">
          {own.unreadableHint}
        </p>
        <input
          id={`${id}-unreadable`}
          name="unreadable"
          className="field"
          defaultValue={unreadable}
          aria-describedby={`${id}-unreadable-hint`}
          maxLength={500}
        />
      </div>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? own.sending : own.submit}
      </button>
    </form>
  );

  function stateWord(): string {
    if (answer?.outcome !== "saved") return "";
    return answer.entry.state === "recorded" ? words.states.saved : words.states[answer.entry.state];
  }
}
