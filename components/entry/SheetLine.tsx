"use client";

import type { ClipboardEvent, FocusEvent, KeyboardEvent } from "react";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { LineStateCell } from "./LineStateCell";
import { SHEET_FIELDS, type SheetColumn } from "./sheetColumns";
import type { Line } from "./sheetState";
import type { SheetKey } from "./sheetTexts";
import type { SheetWords } from "./sheetWords";
import { UnreadableCell } from "./UnreadableCell";

interface Props {
  line: Line;
  campaign: { id: number; opensOn: string; closesOn: string; thresholds: DoubtThresholds };
  today: string;
  memberId: number;
  /** Of this page of the sheet: the form of a territory leads back to it. */
  query: string;
  words: SheetWords;
  onType: (field: SheetKey, after: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>, field: SheetColumn) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>, field: SheetColumn) => void;
  onEnter: () => void;
  onLeave: () => void;
  onChoose: (whose: "mine" | "theirs") => void;
  onEmpty: () => void;
}

/** One account of the sheet: what it is, what it showed before, the cells, and where it stands. */
export function SheetLine({ line, campaign, today, memberId, query, words, ...on }: Props) {
  const { row, texts, problems } = line;
  const { level, code } = row.territory;
  const named = `${row.territory.name}, ${words.network[row.network]}`;
  const leave = (event: FocusEvent<HTMLTableRowElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) on.onLeave();
  };
  return (
    <tr className={`sheet-line is-${line.state}`} onFocus={on.onEnter} onBlur={leave}>
      <th scope="row">
        <a href={`/saisie/campagnes/${campaign.id}/territoires/${level}/${code}${query}#compte-${row.accountId}`}>{row.territory.name}</a>
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
            onChange={(event) => on.onType(field, event.target.value)}
            onFocus={(event) => event.target.select()}
            onKeyDown={(event) => on.onKeyDown(event, field)}
            onPaste={(event) => on.onPaste(event, field)}
          />
        </td>
      ))}
      <UnreadableCell
        accountId={row.accountId}
        named={named}
        value={texts.unreadable ?? ""}
        words={words}
        onChoose={(reason) => on.onType("unreadable", reason)}
        onKeyDown={(event) => on.onKeyDown(event, "unreadable")}
      />
      <LineStateCell
        line={line}
        campaign={campaign}
        today={today}
        memberId={memberId}
        words={words}
        onChoose={on.onChoose}
        onEmpty={on.onEmpty}
      />
    </tr>
  );
}
