"use client";

import { type FormEvent, useActionState, useCallback, useRef } from "react";
import { saveOwnNote } from "@/lib/actions/award/saveOwnNote";
import type { SavedNote } from "@/lib/data/award/saveNote";
import { LONGEST_NOTE } from "@/lib/domain/award/assessmentText";
import { START } from "@/lib/gate/actionState";
import { keptKey } from "./keptTexts";
import { OtherTexts } from "./OtherTexts";
import { SaveLine } from "./SaveLine";
import { sendText } from "./sendText";
import { typedEarly } from "./typedEarly";
import type { AssessmentWords } from "./useAssessmentWords";
import { type Over, type SaveAnswer, useAutosave } from "./useAutosave";

interface Props {
  memberId: number;
  nomineeId: string;
  note: { text: string; at: string } | null;
  words: AssessmentWords & Readonly<Record<"note" | "noteHint" | "noteSubmit", string>>;
  sentences: Readonly<Record<string, string>>;
}

const readNote = (kept: unknown): string => (typeof kept === "string" ? kept : "");
const sameNote = (one: string, other: string): boolean => one === other;

/** A page of a notebook that only its author reads. Saved as one types. */
export function Notebook({ memberId, nomineeId, note, words, sentences }: Props) {
  const [said, post] = useActionState(saveOwnNote, START);
  const typed = said.at === "refused" ? said.typed?.text : undefined;
  const theirs = said.at === "done" && said.data.outcome === "changed" ? said.data.theirs : null;
  const seenAt = said.at === "done" ? said.data.at : (note?.at ?? null);
  const send = useCallback(
    (text: string, over: Over) =>
      sendText(() => saveOwnNote(START, { nomineeId, text, seenAt: typeof over === "string" ? over : "" }), answerOf),
    [nomineeId],
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const early = useCallback(() => (field.current?.form && typedEarly(field.current.form) ? field.current.value : null), []);
  const auto = useAutosave({
    prefix: keptKey(memberId, nomineeId, "note"),
    ...{ initial: typed ?? note?.text ?? "", over: seenAt, open: true, early, read: readNote, same: sameNote, send },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void auto.flush();
  };
  const show = (text: string) => <p className="jury-text">{text}</p>;
  return (
    <form action={post} onSubmit={submit} className="notebook" noValidate autoComplete="off">
      <input type="hidden" name="nomineeId" value={nomineeId} />
      <input type="hidden" name="seenAt" value={seenAt ?? ""} />
      {theirs !== null && (
        <OtherTexts others={[{ key: "told", from: "server", value: theirs, name: null }]} choose={null} show={show} words={words} />
      )}
      <OtherTexts others={auto.others} choose={auto} show={show} words={words} />
      <div className="form-field">
        <label htmlFor="carnet">{words.note}</label>
        <p id="carnet-hint" className="form-hint">
          {words.noteHint}
        </p>
        <textarea
          ref={field}
          id="carnet"
          aria-describedby="carnet-hint"
          name="text"
          rows={5}
          maxLength={LONGEST_NOTE}
          className="field"
          value={auto.text}
          onChange={({ target }) => auto.type(target.value)}
        />
      </div>
      <SaveLine state={auto.state} words={words} sentences={sentences} />
      <button type="submit" className="button button-quiet without-script">
        {words.noteSubmit}
      </button>
    </form>
  );
}

function answerOf(said: SavedNote): SaveAnswer<string> {
  return said.outcome === "changed" ? { at: "changed", over: said.at, theirs: said.theirs } : { at: "saved", over: said.at, when: said.at };
}
