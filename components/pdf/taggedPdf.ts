import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { drawableText } from "@/components/share/drawableText";

export type Pdf = InstanceType<typeof PDFDocument>;
type Tag = "H1" | "H2" | "H3" | "P";

export const MARGINS = { top: 56, right: 56, bottom: 64, left: 56 };
type Edges = [top: number, right: number, bottom: number, left: number];
const LINE: Edges = [0, 0, 0.5, 0];
const PADDING: Edges = [3, 4, 4, 0];
const INK = "#15202a";
const RULE = "#d5dbdf";

const FONTS = {
  serif: "source-serif-4/files/source-serif-4-latin-600-normal.woff",
  text: "inter/files/inter-latin-400-normal.woff",
  strong: "inter/files/inter-latin-600-normal.woff",
} as const;

/** The first row says what the columns are; the first cell of each, what the row is. */
export interface PdfTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns of figures. */
  numbers: readonly number[];
  /** Of all columns but the first, in points; as wide as what they hold asks for unless given. */
  widths?: readonly number[];
}

/**
 * A document on A4 in our own fonts, tagged: its headings, lists and tables are told to those who hear it.
 * @param at when it was made, if it is of a moment
 */
export async function openPdf(title: string, at: Date | null, language: string): Promise<Pdf> {
  const fonts = await Promise.all(
    Object.entries(FONTS).map(async ([name, file]) => ({
      name,
      data: await readFile(join(process.cwd(), "node_modules/@fontsource", file)),
    })),
  );
  const text = fonts.find(({ name }) => name === "text")?.data;
  const pdf = new PDFDocument({
    ...{ size: "A4", margins: MARGINS, bufferPages: true, pdfVersion: "1.7", tagged: true, displayTitle: true, lang: language },
    // Without one, the library opens a font of its own.
    ...(text && { font: text as unknown as string }),
    info: { Title: title, ...(at && { CreationDate: at, ModDate: at }) },
  });
  for (const { name, data } of fonts) pdf.registerFont(name, data);
  return pdf;
}

/** What a run of text is to those who hear it, and how it looks. */
export function writeText(pdf: Pdf, tag: Tag, text: string, font: keyof typeof FONTS, size: number, after: number): void {
  const drawn = text
    .split("\n")
    .map((line) => drawableText(line))
    .join("\n");
  pdf.addStructure(
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size).fillColor(INK).text(drawn, MARGINS.left, pdf.y, { paragraphGap: after, lineGap: 2 });
    }),
  );
}

export function writeList(pdf: Pdf, items: readonly string[]): void {
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

export function writeTable(pdf: Pdf, { head, rows, numbers, widths }: PdfTable): void {
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
    columnStyles: head.map((_, index) => ({ width: index === 0 ? "*" : (widths?.[index - 1] ?? (numbers.length > 0 ? 62 : 120)) })),
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
export function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - MARGINS.bottom) pdf.addPage();
}

/** The number of each sheet, which nobody needs to hear, then the bytes. */
export function closePdf(pdf: Pdf, title: string): Promise<Uint8Array<ArrayBuffer>> {
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
