import { type DayOrder, readDay } from "@/lib/domain/snapshot/readDay";
import type { FoundHeader } from "./readLayout";

/**
 * How « 03/04/2026 » is to be read in a file: as the first rows prove it (a number above 12), else as its language has it. A semicolon says
 * French even under English headers: it is what a French spreadsheet makes of a file with the product's own column names.
 */
export function provenOrder({ header, delimiter, rows }: FoundHeader): DayOrder {
  const usual: DayOrder = header.language === "en" && delimiter !== ";" ? "month-first" : "day-first";
  const place = header.columns.get("observed_on") ?? -1;
  const proofs = rows.map((cells) => {
    const read = readDay(cells[place] ?? "", { order: usual, today: "9999-12-31" });
    return typeof read === "string" ? null : read.proves;
  });
  const [first] = new Set(proofs.filter((proof) => proof !== null));
  return proofs.every((proof) => proof === null || proof === first) ? (first ?? usual) : usual;
}
