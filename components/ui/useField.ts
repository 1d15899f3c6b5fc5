"use client";

import { useContext, useId } from "react";
import { FieldProblems, TypedFields } from "./ActionForm";

/**
 * What the form around says of one of its fields: what is wrong, what was typed before it was refused, and the attributes of its control,
 * which FieldNotes describe.
 * @param described the ends of other identifiers that describe it
 */
export function useField(name: string, hint?: string, described: readonly string[] = []) {
  const id = useId();
  const problem = useContext(FieldProblems)[name];
  const typed = useContext(TypedFields)[name];
  const notes = [hint && "hint", problem && "problem", ...described].filter(Boolean).map((end) => `${id}-${end}`);
  const control = { id, "aria-invalid": problem ? true : undefined, "aria-describedby": notes.join(" ") || undefined };
  return { id, problem, typed, control };
}
