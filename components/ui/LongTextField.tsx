"use client";

import { useContext, useId, useState } from "react";
import { FieldProblems, TypedFields } from "./ActionForm";

interface Props {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  rows?: number;
}

/** A labelled field of several lines. Keeps what was typed when the form is refused. */
export function LongTextField({ name, label, hint, defaultValue = "", rows = 4 }: Props) {
  const id = useId();
  const problem = useContext(FieldProblems)[name];
  const typed = useContext(TypedFields)[name];
  const [value, setValue] = useState(typed ?? defaultValue);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
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
      <textarea
        id={id}
        name={name}
        rows={rows}
        className="field"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
