"use client";

import { useState } from "react";
import { CharacterCount } from "./CharacterCount";
import { FieldFrame } from "./FieldFrame";
import { useField } from "./useField";

interface Props {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  rows?: number;
  /** How many characters it takes, and the sentence that says how many there are: `{count}`, as it is typed. */
  counted?: { most: number; sentence: string; locale: string };
}

/** A labelled field of several lines. Keeps what was typed when the form is refused. */
export function LongTextField({ name, label, hint, defaultValue = "", rows = 4, counted }: Props) {
  const { id, problem, typed, control } = useField(name, hint);
  const [value, setValue] = useState(typed ?? defaultValue);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <textarea {...control} name={name} rows={rows} className="field" value={value} onChange={(event) => setValue(event.target.value)} />
      {counted && <CharacterCount {...counted} text={value} />}
    </FieldFrame>
  );
}
