import { disarmFormula } from "./disarmFormula";
import { keepText } from "./keepText";

/** Null is missing: an empty cell; why it is missing has a column of its own. */
export type CsvCell = string | number | bigint | boolean | null;

export interface CsvColumn<Row> {
  header: string;
  cell: (row: Row) => CsvCell;
}

/**
 * `standard`: UTF-8 without BOM, comma, decimal point (RFC 4180). `excel`: what a spreadsheet in French opens by a double click: a BOM,
 * semicolons, decimal commas, and the texts that it would take for numbers or days kept texts.
 */
export const CSV_FORMATS = ["standard", "excel"] as const;
export type CsvFormat = (typeof CSV_FORMATS)[number];

const STYLES = {
  standard: { mark: "", separator: ",", quoted: /[",\r\n]/, number: String, text: (text: string) => disarmFormula(text) },
  excel: {
    mark: "\uFEFF",
    separator: ";",
    quoted: /[";\r\n]/,
    number: (value: number) => String(value).replace(".", ","),
    text: (text: string) => keepText(text) ?? disarmFormula(text),
  },
} as const;

/**
 * A table as CSV, with CRLF and quotes where needed.
 * A text that a spreadsheet would run as a formula gets a leading apostrophe; numbers, negative ones too, are written as they are.
 * @param part `rest` leaves the header out: the next piece of a file written in pieces
 */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
  part: "whole" | "rest" = "whole",
  format: CsvFormat = "standard",
): string {
  const { mark, separator, quoted, number, text } = STYLES[format];
  const written = (cell: CsvCell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return number(cell);
    if (typeof cell !== "string") return String(cell);
    const safe = text(cell);
    return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const record = (cells: readonly CsvCell[]) => `${cells.map(written).join(separator)}\r\n`;
  let table = part === "whole" ? mark + record(columns.map(({ header }) => header)) : "";
  for (const row of rows) table += record(columns.map(({ cell }) => cell(row)));
  return table;
}
