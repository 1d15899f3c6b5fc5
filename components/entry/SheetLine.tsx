"use client";

import type { ClipboardEvent, FocusEvent, KeyboardEvent } from "react";
import type { EntryField } from "@/lib/domain/campaign/readEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { LineStateCell } from "./LineStateCell";
import { SHEET_FIELDS } from "./SheetTable";
import type { Line } from "./sheetState";
import type { SheetWords } from "./sheetWords";

type SheetField = (typeof SHEET_FIELDS)[number];

interface Props {
  line: Line;
  campaign: { id: number; opensOn: string; closesOn: string };
  today: string;
  words: SheetWords;
  onType: (field: EntryField, after: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>, field: SheetField) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>, field: SheetField) => void;
  onLeave: () => void;
  onChoose: (whose: "mine" | "theirs") => void;
}

/** One account of the sheet: what it is, what it showed before, the cells, and where it stands. */
export function SheetLine({ line, campaign, today, words, onType, onKeyDown, onPaste, onLeave, onChoose }: Props) {
  const { row, texts, problems } = line;
  const named = `${row.territory.name}, ${words.network[row.network]}`;
  const leave = (event: FocusEvent<HTMLTableRowElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
  };
  return (
    <tr className={`sheet-line is-${line.state}`} onBlur={leave}>
      <th scope="row">
        <a href={`/saisie/campagnes/${campaign.id}/territoires/${row.territory.level}/${row.territory.code}#compte-${row.accountId}`}>
          {row.territory.name}
        </a>
        <span className="sheet-network">
          {row.url === null ? (
            words.network[row.network]
          ) : (
            <a href={row.url} target="_blank" rel="external noopener noreferrer" title={words.open}>
              {words.network[row.network]}
              <span className="visually-hidden"> {words.open}</span>
            </a>
          )}
        </span>
      </th>
      <td className="sheet-previous">
        {row.previous === null ? (
          words.noPrevious
        ) : (
          <>
            {formatNumber(row.previous.audience, words.language)}
            <span>{formatDay(row.previous.observedOn, "day", words.language)}</span>
          </>
        )}
      </td>
      {SHEET_FIELDS.map((field) => (
        <td key={field}>
          <input
            data-cell={`${row.accountId}/${field}`}
            className={`sheet-cell sheet-${field}`}
            aria-label={`${words.field[field]}, ${named}`}
            aria-invalid={problems[field] ? true : undefined}
            aria-describedby={`sheet-state-${row.accountId}`}
            inputMode={field === "observedOn" ? "text" : "decimal"}
            autoComplete="off"
            value={texts[field] ?? ""}
            onChange={(event) => onType(field, event.target.value)}
            onFocus={(event) => event.target.select()}
            onKeyDown={(event) => onKeyDown(event, field)}
            onPaste={(event) => onPaste(event, field)}
          />
        </td>
      ))}
      <LineStateCell line={line} campaign={campaign} today={today} words={words} onChoose={onChoose} />
    </tr>
  );
}
