"use client";

import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { EntryField } from "@/lib/domain/campaign/readEntry";
import { readBlock } from "./readBlock";
import { SheetLine } from "./SheetLine";
import type { Change } from "./sheetState";
import type { SheetWords } from "./sheetWords";
import { useSheet } from "./useSheet";

/** The cells of a line, from left to right. What is rarer is typed on the page of the account. */
export const SHEET_FIELDS = [
  "audience",
  "observedOn",
  "posts",
  "periodDays",
  "reactions",
  "comments",
  "shares",
] as const satisfies readonly EntryField[];
type SheetField = (typeof SHEET_FIELDS)[number];

interface Props {
  campaign: { id: number; opensOn: string; closesOn: string };
  rows: readonly SheetRow[];
  /** The day that is proposed. */
  day: string;
  today: string;
  memberId: number;
  words: SheetWords;
}

/**
 * The sheet of a campaign: arrows walk over it, Enter stores a line and goes down, Escape takes a line back, a block is pasted from a
 * spreadsheet, Ctrl-Z undoes. A line is stored when it is left.
 */
export function SheetTable({ campaign, rows, day, today, memberId, words }: Props) {
  const { sheet, dispatch, send, pending } = useSheet(campaign.id, rows, day, `belvedere.sheet.${memberId}.${campaign.id}`);
  const table = useRef<HTMLTableElement>(null);
  const [said, setSaid] = useState("");
  const order = rows.map(({ accountId }) => accountId);

  const focusCell = (place: number, field: number) => {
    const id = order[place];
    const name = SHEET_FIELDS[field];
    if (id === undefined || name === undefined) return false;
    const cell = table.current?.querySelector<HTMLInputElement>(`input[data-cell="${id}/${name}"]`);
    cell?.focus();
    cell?.select();
    return cell !== null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, accountId: number, field: SheetField) => {
    const place = order.indexOf(accountId);
    const column = SHEET_FIELDS.indexOf(field);
    const { key, ctrlKey, metaKey, shiftKey, currentTarget: cell } = event;
    const atStart = cell.selectionEnd === 0 || isAllSelected(cell);
    const atEnd = cell.selectionStart === cell.value.length || isAllSelected(cell);
    const taken = (): boolean => {
      if (ctrlKey || metaKey) return key === "z" ? back(shiftKey ? "redo" : "undo") : key === "y" && back("redo");
      switch (key) {
        case "ArrowUp":
          return focusCell(place - 1, column);
        case "ArrowDown":
          return focusCell(place + 1, column);
        case "ArrowLeft":
          return atStart && focusCell(place, column - 1);
        case "ArrowRight":
          return atEnd && focusCell(place, column + 1);
        case "Enter":
          // The line is stored when it is left; the last one has no next.
          if (!focusCell(place + (shiftKey ? -1 : 1), column)) void send(accountId);
          return true;
        case "Escape":
          dispatch({ type: "reverted", accountId });
          return true;
        default:
          return false;
      }
    };
    if (taken()) event.preventDefault();
  };

  const back = (type: "undo" | "redo") => {
    const changes = (type === "undo" ? sheet.undo : sheet.redo).at(-1);
    if (changes === undefined) return true;
    dispatch({ type });
    setSaid(words.said[type]);
    const [first] = changes;
    if (first) focusCell(order.indexOf(first.accountId), SHEET_FIELDS.indexOf(first.field as SheetField));
    return true;
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>, accountId: number, field: SheetField) => {
    const block = readBlock(event.clipboardData.getData("text/plain"));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    const [place, column] = [order.indexOf(accountId), SHEET_FIELDS.indexOf(field)];
    const changes = block.flatMap((cells, down) =>
      cells.flatMap((after, right): Change[] => {
        const [id, name] = [order[place + down], SHEET_FIELDS[column + right]];
        if (id === undefined || name === undefined) return [];
        return [{ accountId: id, field: name, before: sheet.lines.get(id)?.texts[name] ?? "", after: after.trim() }];
      }),
    );
    dispatch({ type: "typed", changes });
    const given = block.reduce((sum, cells) => sum + cells.length, 0);
    setSaid(`${words.said.pasted} ${changes.length} / ${given}`);
  };

  return (
    <>
      <p className="sheet-pending" role="status">
        {pending === 0 ? words.allStored : `${words.pending} ${pending}`}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="sheet-scroll">
        <table className="sheet" ref={table}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.territory}</th>
              <th scope="col">{words.previous}</th>
              {SHEET_FIELDS.map((field) => (
                <th key={field} scope="col">
                  {words.field[field]}
                </th>
              ))}
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ accountId }) => {
              const line = sheet.lines.get(accountId);
              return (
                line && (
                  <SheetLine
                    key={accountId}
                    line={line}
                    campaign={campaign}
                    today={today}
                    words={words}
                    onType={(field, after) =>
                      dispatch({ type: "typed", changes: [{ accountId, field, before: line.texts[field] ?? "", after }] })
                    }
                    onKeyDown={(event, field) => onKeyDown(event, accountId, field)}
                    onPaste={(event, field) => onPaste(event, accountId, field)}
                    onLeave={() => void send(accountId)}
                    onChoose={(whose) => dispatch({ type: "chosen", accountId, whose })}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function isAllSelected(cell: HTMLInputElement): boolean {
  return cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
}
