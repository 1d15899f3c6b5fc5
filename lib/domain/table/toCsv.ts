import { stringify } from "csv-stringify/sync";
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

const ALIKE = { record_delimiter: "\r\n", cast: { boolean: (value: boolean) => (value ? "true" : "false") } };
const STYLES = {
  standard: { ...ALIKE, cast: { ...ALIKE.cast, string: (value: string) => disarmFormula(value) } },
  excel: {
    ...ALIKE,
    delimiter: ";",
    cast: {
      ...ALIKE.cast,
      string: (value: string) => keepText(value) ?? disarmFormula(value),
      number: (value: number) => String(value).replace(".", ","),
    },
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
  const records: CsvCell[][] = part === "whole" ? [columns.map((column) => column.header)] : [];
  for (const row of rows) records.push(columns.map((column) => column.cell(row)));
  if (records.length === 0) return "";
  return stringify(records, { ...STYLES[format], bom: part === "whole" && format === "excel" });
}
