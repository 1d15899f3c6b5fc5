"use client";

import { type InputHTMLAttributes, useState } from "react";
import { FieldFrame } from "./FieldFrame";
import { useField } from "./useField";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  hint?: string;
}

/** A labelled field with its hint, and what is wrong with it. Keeps what was typed when the form is refused. */
export function TextField({ name, label, hint, defaultValue = "", ...input }: Props) {
  const { id, problem, typed, control } = useField(name, hint);
  const [value, setValue] = useState(typed ?? String(defaultValue));
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input {...input} {...control} name={name} className="field" value={value} onChange={(event) => setValue(event.target.value)} />
    </FieldFrame>
  );
}
