"use client";

import { type InputHTMLAttributes, useContext, useId, useState } from "react";
import { FieldProblems, TypedFields } from "./ActionForm";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  hint?: string;
}

/** A labelled field with its hint, and what is wrong with it. Keeps what was typed when the form is refused. */
export function TextField({ name, label, hint, defaultValue = "", ...input }: Props) {
  const id = useId();
  const problem = useContext(FieldProblems)[name];
  const typed = useContext(TypedFields)[name];
  const [value, setValue] = useState(typed ?? String(defaultValue));
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
      <input
        {...input}
        id={id}
        name={name}
        className="field"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
