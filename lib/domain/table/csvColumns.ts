import { type ColumnOf, type CsvFile, columnsOf } from "./columns";
import type { CsvCell, CsvColumn } from "./toCsv";

/** The columns of a file, in their order, each with what fills it: none can be left out, and none be called otherwise. */
export function csvColumns<File extends CsvFile, Row>(
  file: File,
  cells: Readonly<Record<ColumnOf<File>, (row: Row) => CsvCell>>,
): CsvColumn<Row>[] {
  return columnsOf(file).map((header) => ({ header, cell: cells[header] }));
}
