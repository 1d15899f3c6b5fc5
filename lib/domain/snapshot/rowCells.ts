import { type Header, IMPORT_COLUMNS, type ImportColumn } from "./importColumns";
import { type Refusal, type RefusalCode, refusal } from "./importProblem";
import { type Count, GREATEST_COUNT, readCount } from "./readCount";

/** Longer than any label, handle or address that means something. */
const LONGEST_TEXT = 2_000;
const DASHES = new Set(["-", "–", "—"]);

/** Thrown by a reader of a cell: a plain object, without the stack that a million refused rows would each pay for. */
export class RefusedRow {
  constructor(readonly refusal: Refusal) {}
}

export function refuseRow(code: RefusalCode, column: ImportColumn | null, found = "", expected = ""): never {
  throw new RefusedRow(refusal(code, column, found, expected).refusal);
}

/** The row at hand: one object for the whole file, as are its cells, for rows are many. */
export interface RowAtHand {
  cells: readonly string[];
}

/** The cell of one column in the row at hand. */
export class Cell {
  constructor(
    private readonly row: RowAtHand,
    private readonly column: ImportColumn,
    private readonly place: number | undefined,
  ) {}

  /** Trimmed; empty where the column or the cell is absent. */
  text(): string {
    const text = this.place === undefined ? undefined : this.row.cells[this.place];
    if (text === undefined || text === "") return "";
    if (text.length > LONGEST_TEXT) refuseRow("too-long", this.column, text);
    return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)) ? text : text.trim();
  }

  /** The same where a dash is nothing, as tools write it. */
  said(): string {
    const text = this.text();
    return DASHES.has(text) ? "" : text;
  }

  needed(): string {
    return this.text() || refuseRow("missing", this.column);
  }

  /** Null when missing. */
  count(greatest: number = GREATEST_COUNT): Count | null {
    const text = this.text();
    const plain = plainNumber(text);
    if (plain >= 0 && plain <= greatest) return { value: plain, step: null };
    const count = readCount(text, greatest);
    return typeof count === "string" ? refuseRow(count, this.column, text) : count;
  }

  /** The value of a count that has no use for its step. */
  number(greatest: number = GREATEST_COUNT): number | null {
    const text = this.text();
    if (text === "") return null;
    const plain = plainNumber(text);
    return plain >= 0 && plain <= greatest ? plain : (this.count(greatest)?.value ?? null);
  }
}

export type RowCells = Readonly<Record<ImportColumn, Cell>>;

export function rowCells(header: Pick<Header, "columns">, row: RowAtHand): RowCells {
  return Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, new Cell(row, column, header.columns.get(column))])) as Record<
    ImportColumn,
    Cell
  >;
}

/** An ASCII character that is no space: with one at each end there is nothing to trim. */
function isVisible(character: number): boolean {
  return character > 32 && character < 127;
}

/** Up to nine digits, the commonest cell by far, read without more ado; −1 for anything else, and for nothing. */
function plainNumber(text: string): number {
  if (text === "" || text.length > 9) return -1;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
