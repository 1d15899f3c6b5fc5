"use client";

import { FieldFrame } from "./FieldFrame";
import { useField } from "./useField";

interface Props {
  name: string;
  label: string;
  hint: string;
  /** The kinds of files that are offered. */
  accept: string;
}

/** A labelled choice of a file, with what is wrong with it. */
export function FileField({ name, label, hint, accept }: Props) {
  const { id, problem, control } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input {...control} type="file" name={name} accept={accept} className="field" />
    </FieldFrame>
  );
}
