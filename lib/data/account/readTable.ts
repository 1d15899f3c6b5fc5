import { type CsvRecord, CsvRecords } from "@/lib/data/import/CsvRecords";
import { DELIMITERS } from "@/lib/data/import/readBeginning";
import { isAccountHeader, readAccountHeader } from "@/lib/domain/account/accountColumns";
import { rearmFormula } from "@/lib/domain/table/disarmFormula";
import { ExpectedError } from "@/lib/platform/errors";

export interface Table {
  header: CsvRecord;
  rows: readonly CsvRecord[];
}

/** A preamble is shorter. */
const LINES_BEFORE_HEADER = 50;

/** A file of accounts, cut where its header is understood. @throws ExpectedError `register-header-not-found` */
export function readAccountTable(text: string): Table {
  for (const delimiter of DELIMITERS) {
    const table = cut(text, delimiter, (cells) => isAccountHeader(readAccountHeader(cells)));
    if (table !== null) return table;
  }
  throw headless(text);
}

/** The directory as CSV: `;`, and the names of its columns as they are in JSON. */
export function readDirectoryTable(text: string): Table {
  const table = cut(text, ";", (cells) => cells.includes("nom") && cells.includes("pivot"));
  if (table === null) throw headless(text);
  return table;
}

function cut(text: string, delimiter: string, isHeader: (cells: readonly string[]) => boolean): Table | null {
  const [first = ""] = text.split("\n", LINES_BEFORE_HEADER).filter((line) => line.includes(delimiter));
  if (first === "") return null;
  const reader = new CsvRecords(delimiter, !text.includes("\n") && text.includes("\r") ? "\r" : "\n");
  const records = [...reader.push(text), ...reader.end()];
  const index = records.slice(0, LINES_BEFORE_HEADER).findIndex(({ cells }) => isHeader(cells));
  const header = records[index];
  if (header === undefined) return null;
  const rows = records.slice(index + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return { header, rows: rows.map((row) => ({ ...row, cells: row.cells.map(rearmFormula) })) }; // our own files guard what they show
}

function headless(text: string): ExpectedError {
  return new ExpectedError("register-header-not-found", { found: text.split(/\r?\n/, 1)[0]?.slice(0, 120) ?? "" });
}
