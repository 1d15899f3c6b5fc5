import type { Header } from "@/lib/domain/snapshot/importColumns";
import { type DayOrder, readDay } from "@/lib/domain/snapshot/readDay";

export interface HeadOfFile {
  header: Header;
  delimiter: string;
  /** The rows under the header, as far as the beginning of the file goes. */
  rows: readonly (readonly string[])[];
}

/**
 * How « 03/04/2026 » is to be read in a file: as the first rows prove it (a number above 12), else as its language has it. A semicolon says
 * French even under English headers: it is what a French spreadsheet makes of a file with the product's own column names.
 */
export function provenOrder({ header, delimiter, rows }: HeadOfFile): DayOrder {
  const usual: DayOrder = header.language === "en" && delimiter !== ";" ? "month-first" : "day-first";
  const place = header.columns.get("observed_on") ?? -1;
  const texts = new Set(rows.map((cells) => cells[place] ?? ""));
  const proofs = [...texts].map((text) => {
    const read = readDay(text, { order: usual, today: "9999-12-31" });
    return typeof read === "string" ? null : read.proves;
  });
  const [first] = new Set(proofs.filter((proof) => proof !== null));
  return proofs.every((proof) => proof === null || proof === first) ? (first ?? usual) : usual;
}
