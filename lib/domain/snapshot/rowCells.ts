import { type Header, IMPORT_COLUMNS, type ImportColumn } from "./importColumns";
import { type Refusal, type RefusalCode, refusal } from "./importProblem";
import { type Count, GREATEST_COUNT, readCount } from "./readCount";

/** Longer than any label, handle or address that means something. */
const LONGEST_TEXT = 2_000;
/** Up to nine digits, the commonest cell by far, fits an integer and needs no other look. */
const PLAIN = /^\d{1,9}$/;

/** Thrown by a reader of a cell: a plain object, without the stack that a million refused rows would each pay for. */
export class RefusedRow {
  constructor(readonly refusal: Refusal) {}
}

export function refuseRow(code: RefusalCode, column: ImportColumn | null, found = "", expected = ""): never {
  throw new RefusedRow(refusal(code, column, found, expected).refusal);
}

/** The cells of a row by column. */
export interface RowCells {
  /** Trimmed; empty where the column or the cell is absent. */
  text(column: ImportColumn): string;
  needed(column: ImportColumn): string;
  /** Null when missing. */
  count(column: ImportColumn, greatest?: number): Count | null;
  /** The value of a count that has no use for its step. */
  number(column: ImportColumn, greatest?: number): number | null;
}

/** Turns the cells of each row in turn: one object for the whole file. */
export function rowCells(header: Pick<Header, "columns">): RowCells & { turnTo(cells: readonly string[]): void } {
  const places = new Map(IMPORT_COLUMNS.map((column) => [column, header.columns.get(column)]));
  let row: readonly string[] = [];
  const text = (column: ImportColumn): string => {
    const place = places.get(column);
    const cell = place === undefined ? undefined : row[place];
    if (cell === undefined || cell === "") return "";
    if (cell.length > LONGEST_TEXT) refuseRow("too-long", column, cell);
    return cell.trim();
  };
  const count = (column: ImportColumn, greatest = GREATEST_COUNT): Count | null => {
    const cell = text(column);
    if (cell === "") return null;
    if (PLAIN.test(cell) && greatest >= GREATEST_COUNT) return { value: Number(cell), step: null };
    const read = readCount(cell, greatest);
    return typeof read === "string" ? refuseRow(read, column, cell) : read;
  };
  return {
    turnTo: (cells) => {
      row = cells;
    },
    text,
    needed: (column) => text(column) || refuseRow("missing", column),
    count,
    number: (column, greatest) => count(column, greatest)?.value ?? null,
  };
}
