"use client";

import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef, useState } from "react";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { DraftsElsewhere } from "./DraftsElsewhere";
import type { EntryAround } from "./EntryAround";
import { readBlock } from "./readBlock";
import { SheetLine } from "./SheetLine";
import { changesOf, SHEET_COLUMNS, SHEET_FIELDS, type SheetColumn } from "./sheetColumns";
import type { Change } from "./sheetState";
import { useDraftsElsewhere } from "./useDraftsElsewhere";
import { useSheet } from "./useSheet";

interface Props extends EntryAround {
  campaign: { id: number; opensOn: string; closesOn: string; thresholds: DoubtThresholds };
  rows: readonly SheetRow[];
  query: string;
}

/**
 * The sheet of a campaign: arrows walk over it, Enter goes down, Escape takes a line back, a block is pasted from a spreadsheet, Ctrl-Z
 * undoes. What was typed is stored by itself, a line that one is in once it is left.
 */
export function SheetTable({ campaign, rows, day, today, memberId, query, words }: Props) {
  const nameOf = useCallback(({ territory, network }: SheetRow) => `${territory.name}, ${words.network[network]}`, [words.network]);
  const { sheet, dispatch, pending, keeps, setEditing } = useSheet(campaign.id, rows, { day, today, memberId }, nameOf);
  const order = rows.map(({ accountId }) => accountId);
  const elsewhere = useDraftsElsewhere(campaign.id, memberId, order);
  const table = useRef<HTMLTableElement>(null);
  const [said, setSaid] = useState("");

  const focusCell = (place: number, column: number) => {
    const id = order[place];
    const name = SHEET_COLUMNS[column];
    if (id === undefined || name === undefined) return false;
    const cell = table.current?.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-cell="${id}/${name}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
    return cell !== null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>, accountId: number, field: SheetColumn) => {
    const place = order.indexOf(accountId);
    const column = SHEET_COLUMNS.indexOf(field);
    const { key, ctrlKey, metaKey, shiftKey, currentTarget: cell } = event;
    const list = cell instanceof HTMLSelectElement;
    const taken = (): boolean => {
      if (ctrlKey || metaKey) return key === "z" ? back(shiftKey ? "redo" : "undo") : key === "y" && back("redo");
      switch (key) {
        case "ArrowUp":
          return !list && focusCell(place - 1, column);
        case "ArrowDown":
          return !list && focusCell(place + 1, column);
        case "ArrowLeft":
          return (list || isAtStart(cell)) && focusCell(place, column - 1);
        case "ArrowRight":
          return list || (isAtEnd(cell) && focusCell(place, column + 1));
        case "Enter":
          // A line is stored when it is left; the last one has no next.
          if (!focusCell(place + (shiftKey ? -1 : 1), column)) dispatch({ type: "urged", accountId });
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
    if (first) focusCell(order.indexOf(first.accountId), SHEET_COLUMNS.indexOf(first.field as SheetColumn));
    return true;
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>, accountId: number, field: SheetColumn) => {
    const block = readBlock(event.clipboardData.getData("text/plain"));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    const [place, column] = [order.indexOf(accountId), SHEET_COLUMNS.indexOf(field)];
    let [taken, given] = [0, 0];
    const changes = block.flatMap((cells, down) => {
      given += cells.length;
      const line = sheet.lines.get(order[place + down] ?? 0);
      if (line === undefined) return [];
      const pasted = cells.flatMap((after, right): Change[] => {
        const name = SHEET_FIELDS[column + right];
        if (name === undefined) return [];
        taken += 1;
        return changesOf(line, name, after.trim());
      });
      return pasted;
    });
    dispatch({ type: "typed", changes });
    setSaid(`${words.said.pasted} ${taken} / ${given}`);
  };

  return (
    <>
      <div className="sheet-pending">
        <p role="status">
          {pending + elsewhere.drafts.length === 0 ? words.allStored : `${words.pending} ${pending + elsewhere.drafts.length}`}
        </p>
        {!keeps && (
          <p role="alert" className="form-problem">
            {words.notKept}
          </p>
        )}
        <DraftsElsewhere campaignId={campaign.id} {...elsewhere} words={words} />
      </div>
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
              <th scope="col">{words.unreadable}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ accountId }, place) => {
              const line = sheet.lines.get(accountId);
              return (
                line && (
                  <SheetLine
                    key={accountId}
                    line={line}
                    campaign={campaign}
                    today={today}
                    memberId={memberId}
                    query={query}
                    words={words}
                    onType={(field, after) => dispatch({ type: "typed", changes: changesOf(line, field, after) })}
                    onKeyDown={(event, field) => onKeyDown(event, accountId, field)}
                    onPaste={(event, field) => onPaste(event, accountId, field)}
                    onEnter={() => setEditing(accountId)}
                    onLeave={() => setEditing(null)}
                    onChoose={(whose) => {
                      dispatch({ type: "chosen", accountId, whose });
                      focusCell(place, 0);
                    }}
                    onEmpty={() => {
                      dispatch({ type: "emptied", accountId });
                      focusCell(place, 0);
                    }}
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

function isAtStart(cell: HTMLInputElement): boolean {
  return cell.selectionEnd === 0 || isAllSelected(cell);
}

function isAtEnd(cell: HTMLInputElement): boolean {
  return cell.selectionStart === cell.value.length || isAllSelected(cell);
}

function isAllSelected(cell: HTMLInputElement): boolean {
  return cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
}
