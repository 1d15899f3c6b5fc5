import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "@/lib/gate/answer";
import type { TakenChart } from "./takenChart";

/** The figures of a chart as CSV. */
export function chartCsv({ table }: TakenChart, format: CsvFormat): (extra: ExtraColumns) => string {
  const columns = table.columns.map(({ header }, index) => ({
    header,
    cell: (row: TakenChart["table"]["rows"][number]) => row[index]?.value ?? null,
  }));
  return (extra) => toCsv([...columns, ...extra], table.rows, "whole", format);
}
