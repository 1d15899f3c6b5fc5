import type { CsvColumn } from "./toCsv";

/** What must be said of all figures of a simulated instance, on every line behind its own columns; none on a real one. */
export function noticeColumns(notice: string | null): (CsvColumn<unknown> & { header: "notice" })[] {
  return notice === null ? [] : [{ header: "notice", cell: () => notice }];
}
