import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "@/lib/gate/answer";
import type { TakenChart } from "../takenChart";

/** The figures of a chart as CSV. */
export function chartCsv({ table, file }: TakenChart, format: CsvFormat): (extra: ExtraColumns) => string {
  const rows = file?.rows ?? table.rows.map((cells) => cells.map(({ value }) => value));
  const columns = (file ?? table).columns.map(({ header }, index) => ({
    header,
    cell: (row: (typeof rows)[number]) => row[index] ?? null,
  }));
  return (extra) => toCsv([...columns, ...extra], rows, "whole", format);
}
