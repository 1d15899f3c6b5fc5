"use client";

import { useContext, useId, useState } from "react";
import { FieldProblems } from "./ActionForm";

interface Props {
  name: string;
  legend: string;
  choices: readonly { value: string; label: string; hint?: string }[];
  chosen?: readonly string[];
}

/** More than so many stand side by side, where none has a hint. */
const FEW = 4;

/** A group of boxes, any number of which may be ticked. Keeps what was ticked when the form is refused. */
export function CheckBoxes({ name, legend, choices, chosen = [] }: Props) {
  const id = useId();
  const [ticked, setTicked] = useState(chosen);
  const problem = useContext(FieldProblems)[name];
  return (
    <fieldset className="form-field" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{legend}</legend>
      {problem && (
        <p id={`${id}-problem`} className="form-problem">
          {problem}
        </p>
      )}
      <div className={choices.length > FEW && !choices.some(({ hint }) => hint) ? "form-choices" : undefined}>
        {choices.map(({ value, label, hint }) => (
          <div key={value} className="form-choice">
            <input
              type="checkbox"
              id={`${id}-${value}`}
              name={`${name}[]`}
              value={value}
              defaultChecked={ticked.includes(value)} // a form that was sent goes back to this
              onChange={({ target }) => setTicked(target.checked ? [...ticked, value] : ticked.filter((one) => one !== value))}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
            />
            <label htmlFor={`${id}-${value}`}>{label}</label>
            {hint && (
              <p id={`${id}-${value}-hint`} className="form-hint">
                {hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
