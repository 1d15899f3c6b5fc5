"use client";

import { useContext, useId, useState } from "react";
import { FieldProblems } from "./ActionForm";

/** One box, in a form of members: sends `on` when it is ticked. Keeps it so when the form is refused. */
export function TickField({ name, label, hint, ticked = false, value = "on" }: Props) {
  const id = useId();
  const problem = useContext(FieldProblems)[name];
  const [checked, setChecked] = useState(ticked);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="form-choice">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => setChecked(event.target.checked)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
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
    </div>
  );
}

interface Props {
  name: string;
  label: string;
  hint?: string;
  ticked?: boolean;
  value?: string;
}
