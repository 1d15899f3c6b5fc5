"use client";

import { useState } from "react";
import { FieldNotes } from "./FieldFrame";
import { useField } from "./useField";

interface Props {
  name: string;
  legend: string;
  choices: readonly { value: string; label: string }[];
  /** Null where nothing is chosen beforehand. */
  chosen: string | null;
  hint?: string;
}

/** One of a few, all in view, in a form of members. Keeps what was chosen when the form is refused. */
export function RadioField({ name, legend, choices, chosen, hint }: Props) {
  const { id, problem, typed, control } = useField(name, hint);
  const [value, setValue] = useState(typed ?? chosen);
  return (
    <fieldset className="form-field" aria-describedby={control["aria-describedby"]}>
      <legend>{legend}</legend>
      <FieldNotes id={id} hint={hint} problem={problem} />
      {choices.map((choice) => (
        <div key={choice.value} className="form-choice">
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={value === choice.value} // a form that was sent goes back to this
            onChange={() => setValue(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
        </div>
      ))}
    </fieldset>
  );
}
