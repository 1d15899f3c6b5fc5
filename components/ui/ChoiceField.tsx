"use client";

import { useEffect, useRef, useState } from "react";
import { FieldFrame } from "./FieldFrame";
import { useField } from "./useField";

interface Props {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: string;
  hint?: string;
}

/** One of a list, in a form of members. Keeps what was chosen when the form is refused. */
export function ChoiceField({ name, label, choices, chosen, hint }: Props) {
  const { id, problem, typed, control } = useField(name, hint);
  const [value, setValue] = useState(typed ?? chosen);
  const select = useRef<HTMLSelectElement>(null);
  // A form that was sent goes back to what its options say.
  useEffect(() => {
    for (const option of select.current?.options ?? []) option.defaultSelected = option.value === value;
  }, [value]);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <select ref={select} {...control} name={name} className="select" value={value} onChange={(event) => setValue(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
