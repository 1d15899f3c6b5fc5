"use client";

import { useState } from "react";
import { FieldNotes } from "./FieldFrame";
import { useField } from "./useField";

/** One box, in a form of members: sends `on` when it is ticked. Keeps it so when the form is refused. */
export function TickField({ name, label, hint, ticked = false, value = "on" }: Props) {
  const { id, problem, typed, control } = useField(name, hint);
  const [checked, setChecked] = useState(ticked || typed !== undefined);
  return (
    <div className="form-choice">
      <input
        type="checkbox"
        {...control}
        name={name}
        value={value}
        defaultChecked={checked} // a form that was sent goes back to this
        onChange={(event) => setChecked(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} problem={problem} />
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
