"use client";

import { createContext, Fragment, type ReactNode, useActionState, useEffect, useRef } from "react";
import { type ActionState, START } from "@/lib/gate/actionState";

/** What is wrong in which field of the form around, in words. */
export const FieldProblems = createContext<Readonly<Record<string, string>>>({});

interface Props<Data> {
  action: (before: ActionState<Data>, form: FormData) => Promise<ActionState<Data>>;
  /** Of the button that sends it. */
  submit: string;
  /** While it is on its way. */
  sending: string;
  /** The sentence of each code that this form can be refused with; `other` for the rest. */
  sentences: Readonly<Record<string, string>>;
  /** What is said once it is done, where the form stays. */
  done?: (data: Data) => ReactNode;
  children: ReactNode;
}

/** A form that an action takes, with or without a script: says what is refused, field by field, and keeps what was typed. */
export function ActionForm<Data>({ action, submit, sending, sentences, done, children }: Props<Data>) {
  const [state, send, pending] = useActionState(action, START);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.at !== "start") said.current?.focus();
  }, [state]);
  const fields = state.at === "refused" ? state.fields : {};
  const wrong = Object.fromEntries(
    Object.entries(fields).map(([name, problem]) => [name, sentences[problem] ?? sentences.other ?? problem]),
  );
  return (
    <form action={send} className="member-form" noValidate>
      {state.at === "refused" && (
        <div ref={said} tabIndex={-1} role="alert" className="form-said form-refused">
          {sentences[state.refusal.code] ?? sentences.other}
        </div>
      )}
      {state.at === "done" && done !== undefined && (
        <div ref={said} tabIndex={-1} role="status" className="form-said">
          {done(state.data)}
        </div>
      )}
      <FieldProblems value={wrong}>
        <Fragment key={state.round}>{children}</Fragment>
      </FieldProblems>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? sending : submit}
      </button>
    </form>
  );
}
