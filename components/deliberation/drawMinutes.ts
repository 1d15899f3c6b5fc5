import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { drawableText } from "@/components/share/drawableText";
import type { MinutesPage } from "@/lib/data/award/readMinutes";
import { minutesHead } from "./minutesHead";
import { type MinutesPart, minutesSections } from "./minutesSections";

type Pdf = InstanceType<typeof PDFDocument>;
type Tag = "H1" | "H2" | "H3" | "P";

const MARGINS = { top: 56, right: 56, bottom: 64, left: 56 };
type Edges = [top: number, right: number, bottom: number, left: number];
const LINE: Edges = [0, 0, 0.5, 0];
const PADDING: Edges = [3, 4, 4, 0];
const INK = "#15202a";
const RULE = "#d5dbdf";
const LANGUAGE = "fr";

const FONTS = {
  serif: "source-serif-4/files/source-serif-4-latin-600-normal.woff",
  text: "inter/files/inter-latin-400-normal.woff",
  strong: "inter/files/inter-latin-600-normal.woff",
} as const;

/** A procès-verbal on A4, in French, tagged: its headings, lists and tables are told to those who hear it. */
export async function drawMinutes(page: MinutesPage): Promise<Uint8Array<ArrayBuffer>> {
  const head = minutesHead(page, LANGUAGE);
  const pdf = await openPdf(`${head.title} – ${head.award}`, page.signed ? new Date(page.signed.signedAt) : null);
  const write = (tag: Tag, text: string, font: keyof typeof FONTS, size: number, after: number) => {
    const drawn = text.split("\n").map(drawableText).join("\n");
    pdf.addStructure(
      pdf.struct(tag, {}, () => {
        pdf.font(font).fontSize(size).fillColor(INK).text(drawn, MARGINS.left, pdf.y, { paragraphGap: after, lineGap: 2 });
      }),
    );
  };
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

async function openPdf(title: string, at: Date | null): Promise<Pdf> {
  const fonts = await Promise.all(
    Object.entries(FONTS).map(async ([name, file]) => ({
      name,
      data: await readFile(join(process.cwd(), "node_modules/@fontsource", file)),
    })),
  );
  const text = fonts.find(({ name }) => name === "text")?.data;
  const pdf = new PDFDocument({
    ...{ size: "A4", margins: MARGINS, bufferPages: true, pdfVersion: "1.7", tagged: true, displayTitle: true, lang: LANGUAGE },
    // Without one, the library opens a font of its own.
    ...(text && { font: text as unknown as string }),
    info: { Title: title, ...(at && { CreationDate: at, ModDate: at }) },
  });
  for (const { name, data } of fonts) pdf.registerFont(name, data);
  return pdf;
}

function writePart(
  pdf: Pdf,
  part: MinutesPart,
  write: (tag: Tag, text: string, font: keyof typeof FONTS, size: number, after: number) => void,
): void {
  if (part.kind === "paragraph") write("P", part.text, "text", 10, 4);
  if (part.kind === "list") writeList(pdf, part.items);
  if (part.kind !== "table") return;
  write("P", part.caption, "text", 9, 4);
  writeTable(pdf, part);
}

function writeList(pdf: Pdf, items: readonly string[]): void {
  const list = pdf.struct("L");
  pdf.addStructure(list);
  for (const item of items) {
    const line = pdf.struct("LI");
    list.add(line);
    const body = pdf.struct("LBody", {}, () => {
      pdf
        .font("text")
        .fontSize(10)
        .fillColor(INK)
        .text(`• ${drawableText(item)}`, MARGINS.left, pdf.y, { paragraphGap: 3, lineGap: 2 });
    });
    line.add(body);
    line.end();
  }
  list.end();
}

function writeTable(pdf: Pdf, { head, rows, numbers }: Extract<MinutesPart, { kind: "table" }>): void {
  const side = (index: number) => (numbers.includes(index) ? "right" : "left");
  const cell = (text: string, index: number, type: "TH" | "TD") => ({
    text: drawableText(text),
    type,
    align: { x: side(index), y: "top" } as const,
  });
  pdf.font("text").fontSize(9);
  const table = {
    position: { x: MARGINS.left, y: pdf.y },
    structParent: pdf, // its rows and headers are told; the types do not know of it yet
    columnStyles: head.map((_, index) => ({ width: index === 0 ? "*" : numbers.length > 0 ? 62 : 120 })),
    defaultStyle: { border: LINE, borderColor: RULE, padding: PADDING, textColor: INK },
    data: [
      head.map((text, index) => ({ ...cell(text, index, "TH"), textColor: "#4d5b66" })),
      ...rows.map((row) => row.map((text, index) => cell(text, index, index === 0 ? "TH" : "TD"))),
    ],
  };
  pdf.table(table);
  pdf.x = MARGINS.left;
  pdf.moveDown(0.6);
}

/** A heading does not stand alone at the foot of a sheet. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - MARGINS.bottom) pdf.addPage();
}

/** The number of each sheet, which nobody needs to hear, then the bytes. */
function closePdf(pdf: Pdf, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0; // else the foot would open a sheet
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf
      .font("text")
      .fontSize(8)
      .fillColor("#4d5b66")
      .text(drawableText(`${title} – ${index + 1} / ${count}`), MARGINS.left, pdf.page.height - 40, { lineBreak: false });
    pdf.endMarkedContent();
  }
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
    pdf.end();
  });
}
