import type { ReactNode } from "react";

interface Notes {
  id: string;
  hint?: string | undefined;
  problem?: string | undefined;
}

/** A labelled field of a form of members, between its notes and its end. */
export function FieldFrame({ label, children, ...notes }: Notes & { label: string; children: ReactNode }) {
  return (
    <div className="form-field">
      <label htmlFor={notes.id}>{label}</label>
      <FieldNotes {...notes} />
      {children}
    </div>
  );
}

/** What helps to fill a field in, and what is wrong with it: what useField has the control described by. */
export function FieldNotes({ id, hint, problem }: Notes) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="form-problem">
          {problem}
        </p>
      )}
    </>
  );
}
