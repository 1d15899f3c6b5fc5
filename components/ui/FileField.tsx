"use client";

import { useContext, useId } from "react";
import { FieldProblems } from "./ActionForm";

interface Props {
  name: string;
  label: string;
  hint: string;
  /** The kinds of files that are offered. */
  accept: string;
}

/** A labelled choice of a file, with what is wrong with it. */
export function FileField({ name, label, hint, accept }: Props) {
  const id = useId();
  const problem = useContext(FieldProblems)[name];
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="form-hint">
        {hint}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="form-problem">
          {problem}
        </p>
      )}
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        className="field"
        aria-invalid={problem ? true : undefined}
        aria-describedby={[`${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ")}
      />
    </div>
  );
}
