import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "@/lib/gate/answer";
import type { TableFile } from "./chartTableFile";

/** The file of a chart as CSV. */
export function chartCsv({ columns, rows }: TableFile, format: CsvFormat): (extra: ExtraColumns) => string {
  const cells = columns.map(({ header }, index) => ({ header, cell: (row: TableFile["rows"][number]) => row[index] ?? null }));
  return (extra) => toCsv([...cells, ...extra], rows, "whole", format);
}
