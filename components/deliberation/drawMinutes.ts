import type { MinutesPage } from "@/lib/data/award/readMinutes";
import { closePdf, keepTogether, openPdf, type Pdf, writeList, writeTable, writeText } from "../pdf/taggedPdf";
import { minutesHead } from "./minutesHead";
import { type MinutesPart, minutesSections } from "./minutesSections";

const LANGUAGE = "fr";

/** A procès-verbal on A4, in French, tagged: its headings, lists and tables are told to those who hear it. */
export async function drawMinutes(page: MinutesPage): Promise<Uint8Array<ArrayBuffer>> {
  const head = minutesHead(page, LANGUAGE);
  const pdf = await openPdf(`${head.title} – ${head.award}`, page.signed ? new Date(page.signed.signedAt) : null, LANGUAGE);
  const write: Write = (...text) => writeText(pdf, ...text);
  write("H1", head.title, "serif", 22, 4);
  write("P", head.award, "text", 10, 6);
  write("P", head.state, "strong", 10, 4);
  for (const { level, title, parts } of minutesSections(page.record, LANGUAGE)) {
    keepTogether(pdf, level === 2 ? 90 : 70);
    pdf.moveDown(level === 2 ? 0.9 : 0.5);
    write(level === 2 ? "H2" : "H3", title, "serif", level === 2 ? 15 : 12, 4);
    for (const part of parts) writePart(pdf, part, write);
  }
  if (head.hash) {
    pdf.moveDown(1);
    write("P", head.hash, "text", 8, 0);
  }
  return closePdf(pdf, head.title);
}

type Write = (...text: Parameters<typeof writeText> extends [Pdf, ...infer Rest] ? Rest : never) => void;

function writePart(pdf: Pdf, part: MinutesPart, write: Write): void {
  if (part.kind === "paragraph") write("P", part.text, "text", 10, 4);
  if (part.kind === "list") writeList(pdf, part.items);
  if (part.kind !== "table") return;
  write("P", part.caption, "text", 9, 4);
  writeTable(pdf, part);
}
