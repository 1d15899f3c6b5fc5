"use client";

import { useId } from "react";
import { FieldFrame } from "@/components/ui/FieldFrame";
import type { EntryField, EntryProblem, EntryTexts } from "@/lib/domain/campaign/readEntry";
import type { SheetWords } from "./sheetWords";

interface Props {
  fields: readonly EntryField[];
  texts: EntryTexts;
  problems: Partial<Record<EntryField, EntryProblem>>;
  words: Pick<SheetWords, "field" | "problem">;
  /** After each name: `[]` where a form holds several accounts. */
  suffix?: "[]";
  onType: (field: EntryField, after: string) => void;
}

/** Fields of one account, one under the other, each with what is not understood in it. */
export function EntryFields({ fields, texts, problems, words, suffix, onType }: Props) {
  const id = useId();
  return fields.map((field) => {
    const problem = problems[field];
    return (
      <FieldFrame key={field} id={`${id}-${field}`} label={words.field[field]} problem={problem && words.problem[problem]}>
        <input
          id={`${id}-${field}`}
          name={`${field}${suffix ?? ""}`}
          className="field"
          value={texts[field] ?? ""}
          onChange={(event) => onType(field, event.target.value)}
          inputMode={field === "observedOn" ? "text" : "decimal"}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-${field}-problem` : undefined}
        />
      </FieldFrame>
    );
  });
}
