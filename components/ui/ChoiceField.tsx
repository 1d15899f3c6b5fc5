"use client";

import { useContext, useId, useState } from "react";
import { FieldProblems, TypedFields } from "./ActionForm";

interface Props {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: string;
  hint?: string;
}

/** One of a list, in a form of members. Keeps what was chosen when the form is refused. */
export function ChoiceField({ name, label, choices, chosen, hint }: Props) {
  const id = useId();
  const problem = useContext(FieldProblems)[name];
  const typed = useContext(TypedFields)[name];
  const [value, setValue] = useState(typed ?? chosen);
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
      <select
        id={id}
        name={name}
        className="select"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
