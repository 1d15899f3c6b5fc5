"use client";

import { createContext, Fragment, type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { type ActionState, START } from "@/lib/gate/actionState";
import type { Refusal } from "@/lib/gate/refusalOf";
import { fillIn } from "./fillIn";

/** What is wrong in which field of the form around, in words. */
export const FieldProblems = createContext<Readonly<Record<string, string>>>({});

/** What was typed in the form around before it was refused: what it begins with where no script has kept it. */
export const TypedFields = createContext<Readonly<Record<string, string>>>({});

interface Props<Data> {
  action: (before: ActionState<Data>, form: FormData) => Promise<ActionState<Data>>;
  /** Of the button that sends it. */
  submit: string;
  /** While it is on its way. */
  sending: string;
  /** The sentence of each code that this form can be refused with; `other` for the rest, with the names of its details: `{found}`. */
  sentences: Readonly<Record<string, string>>;
  /** What is said once it is done, where the form stays. */
  done?: (data: Data) => ReactNode;
  /** The same where it says nothing of what came of it. */
  doneText?: string;
  /** What it is folded under, and what is said before its fields. Once it has answered it stays unfolded, without a script as well. */
  fold?: { summary: string; text?: ReactNode; open?: boolean };
  /** False once there is nothing to send any more: only what it came to still shows. */
  open?: boolean;
  /** What follows the sentence of a refusal: a link to what is in the way, a box to tick and send again. */
  refused?: (refusal: Refusal) => ReactNode;
  children: ReactNode;
}

const NOTHING_TYPED = {};

/** The sentence of a code, or of a problem that tells what its sentence names: « starts-too-early?expected=… ». */
function sayCode(told: string, sentences: Props<never>["sentences"], details: Refusal["details"]): string {
  const [code = "", values] = told.split("?", 2);
  return fillIn(sentences[code] ?? sentences.other ?? code, { found: "", ...details, ...Object.fromEntries(new URLSearchParams(values)) });
}

/** A form that an action takes, with or without a script: says what is refused, field by field, and keeps what was typed. */
export function ActionForm<Data>({
  action,
  submit,
  sending,
  sentences,
  done,
  doneText,
  fold,
  open = true,
  refused,
  children,
}: Props<Data>) {
  const [state, send, pending] = useActionState(action, START);
  const said = useRef<HTMLDivElement>(null);
  const [unfolded] = useState(fold?.open === true);
  useEffect(() => {
    if (state.at !== "start") said.current?.focus();
  }, [state]);
  const fields = state.at === "refused" ? state.fields : {};
  const details = state.at === "refused" ? state.refusal.details : {};
  const say = (code: string) => sayCode(code, sentences, details);
  const wrong = Object.fromEntries(Object.entries(fields).map(([name, problem]) => [name, say(problem)]));
  const told = state.at !== "done" ? null : (done?.(state.data) ?? (doneText && <p>{doneText}</p>));
  const form = (
    <form action={send} className="member-form" noValidate hidden={!open && !told}>
      {state.at === "refused" && (
        <div ref={said} tabIndex={-1} role="alert" className="form-said form-refused">
          <p>{say(state.refusal.code)}</p>
          {refused?.(state.refusal)}
        </div>
      )}
      {told && (
        <div ref={said} tabIndex={-1} role="status" className="form-said">
          {told}
        </div>
      )}
      {open && (
        <>
          <FieldProblems value={wrong}>
            <TypedFields value={(state.at === "refused" && state.typed) || NOTHING_TYPED}>
              <Fragment key={state.round}>{children}</Fragment>
            </TypedFields>
          </FieldProblems>
          <button type="submit" className="button" aria-disabled={pending}>
            {pending ? sending : submit}
          </button>
        </>
      )}
    </form>
  );
  if (!fold) return form;
  return (
    <details open={unfolded || state.at !== "start"}>
      <summary>{fold.summary}</summary>
      {fold.text}
      {form}
    </details>
  );
}
