import type { CsvFormat } from "@/lib/domain/table/toCsv";

/** Says which of the two it is where both stand in one folder. */
export function csvFileName(base: string, format: CsvFormat): string {
  return `${base}${format === "excel" ? "-excel" : ""}.csv`;
}
