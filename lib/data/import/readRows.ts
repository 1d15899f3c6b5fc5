import { type Refusal, refusal } from "@/lib/domain/snapshot/importProblem";
import { rearmFormula } from "@/lib/domain/table/disarmFormula";
import { type CsvRecord, CsvRecords } from "./CsvRecords";
import { decodeFile } from "./decodeFile";
import type { ExaminedFile } from "./examineFile";
import type { Layout } from "./readLayout";

export interface FileRow {
  line: number;
  cells: string[];
  /** The row as a row is wrong: its cells are not to be read. */
  refusal: Refusal | null;
}

export interface RowsRead {
  rows: FileRow[];
  bytesRead: number;
}

/** The rows under the header, blank ones left out, a piece of the file at a time. */
export async function* readRows(file: ExaminedFile, layout: Layout): AsyncGenerator<RowsRead> {
  const reader = new CsvRecords(layout.delimiter, layout.lineBreak);
  let bytesRead = file.mark;
  for await (const piece of decodeFile(file)) {
    bytesRead = piece.bytesRead;
    yield { rows: toRows(reader.push(piece.text), layout), bytesRead };
  }
  yield { rows: toRows(reader.end(), layout), bytesRead };
}

function toRows(records: readonly CsvRecord[], layout: Layout): FileRow[] {
  const rows: FileRow[] = [];
  for (const record of records) {
    if (record.line <= layout.headerLine || isBlank(record.cells)) continue;
    rows.push({ line: record.line, cells: withoutGuards(record.cells), refusal: checkShape(record, layout.headerCells) });
  }
  return rows;
}

/** Our own files guard what a spreadsheet would run: see disarmFormula. */
function withoutGuards(cells: string[]): string[] {
  return cells.some((cell) => cell.charCodeAt(0) === APOSTROPHE) ? cells.map(rearmFormula) : cells;
}
const APOSTROPHE = 39;

function isBlank(cells: readonly string[]): boolean {
  return cells[0] === "" && cells.every((cell) => cell.trim() === "");
}

function checkShape({ cells, ended }: CsvRecord, header: readonly string[]): Refusal | null {
  if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== "")) {
    return refusal("extra-cells", null, String(cells.length), String(header.length)).refusal;
  }
  if (!ended && cells.length < header.length) return refusal("cut-row", null, String(cells.length), String(header.length)).refusal;
  if (cells[0] === header[0] && cells.every((cell, index) => cell === header[index])) return refusal("repeated-header", null).refusal;
  return null;
}
