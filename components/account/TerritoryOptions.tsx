"use client";

import type { Suggestion } from "@/components/territory/suggestion";
import type { TerritoryFieldTexts } from "./TerritoryField";

interface Props {
  id: string;
  rows: readonly Suggestion[];
  active: number;
  texts: TerritoryFieldTexts;
  /** Whether a search was answered: then the number of its answers is said. */
  asked: boolean;
  onChoose: (row: Suggestion) => void;
}

/** What a field of territories proposes. The field keeps the focus. */
export function TerritoryOptions({ id, rows, active, texts, asked, onChoose }: Props) {
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label={texts.list} className="suggestions" hidden={rows.length === 0}>
        {rows.map((row, index) => (
          <button
            key={`${row.level}/${row.code}`}
            id={`${id}-${index}`}
            type="button"
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(row)}
          >
            <span className="suggestion-name">{row.name}</span>
            <span className="suggestion-facts">
              {[texts.levels[row.level], row.level === "commune" ? row.departement : null].filter(Boolean).join(" · ")}
            </span>
          </button>
        ))}
      </div>
      <span id={`${id}-help`} className="visually-hidden">
        {texts.help}
      </span>
      <span role="status" className="visually-hidden">
        {asked ? texts.counts[rows.length] : ""}
      </span>
    </>
  );
}
