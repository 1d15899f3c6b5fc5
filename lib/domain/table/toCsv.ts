import { stringify } from "csv-stringify/sync";
import { disarmFormula } from "./disarmFormula";

/** Null is missing: an empty cell; why it is missing has a column of its own. */
export type CsvCell = string | number | bigint | boolean | null;

export interface CsvColumn<Row> {
  header: string;
  cell: (row: Row) => CsvCell;
}

/**
 * A table as CSV: UTF-8 without BOM, comma, CRLF, quotes where needed (RFC 4180), decimal point.
 * A text that a spreadsheet would run as a formula gets a leading apostrophe; numbers, negative ones too, are written as they are.
 * @param part `rest` leaves the header out: the next piece of a file written in pieces
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>, part: "whole" | "rest" = "whole"): string {
  const records: CsvCell[][] = part === "whole" ? [columns.map((column) => column.header)] : [];
  for (const row of rows) records.push(columns.map((column) => column.cell(row)));
  if (records.length === 0) return "";
  return stringify(records, {
    record_delimiter: "\r\n",
    cast: { boolean: (value) => (value ? "true" : "false"), string: (value) => disarmFormula(value) },
  });
}
