"use client";

import type { KeyboardEvent } from "react";
import type { SheetWords } from "./sheetWords";

interface Props {
  accountId: number;
  named: string;
  value: string;
  words: SheetWords;
  onChoose: (reason: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLSelectElement>) => void;
}

/** Why an account cannot be read, said without leaving its line. What is rarer is written in the form of the territory. */
export function UnreadableCell({ accountId, named, value, words, onChoose, onKeyDown }: Props) {
  const reasons: string[] = Object.values(words.reason);
  return (
    <td>
      <select
        data-cell={`${accountId}/unreadable`}
        className="sheet-cell sheet-unreadable"
        aria-label={`${words.unreadable}, ${named}`}
        aria-describedby={`sheet-state-${accountId}`}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        onKeyDown={onKeyDown}
      >
        <option value="">{words.readable}</option>
        {[...reasons, ...(value === "" || reasons.includes(value) ? [] : [value])].map((reason) => (
          <option key={reason} value={reason}>
            {reason}
          </option>
        ))}
      </select>
    </td>
  );
}
