import { stylesOf } from "@/components/charts/picture/readStyles";
import { renderMarkup } from "@/components/charts/picture/renderMarkup";
import type { TakenChart } from "@/components/charts/takenChart";
import { closePdf, keepTogether, MARGINS, openPdf, type Pdf, writeTable, writeText } from "@/components/pdf/taggedPdf";
import { drawAside } from "@/components/share/drawAside";
import type { Locale } from "@/lib/platform/messages";
import type { TerritoryReport } from "./territoryReport";

/** Of a chart in the document, in pixels of its drawing and in points of the sheet. */
const DRAWN = { width: 640, side: 8, across: 483 } as const;

/** The report of a territory on A4, tagged: its sentence, its ranks, its charts, its peers, method and sources. */
export async function drawReport(report: TerritoryReport, locale: Locale, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { title, edition, notices, sentence, standings, charts, peers, method } = report;
  const pdf = await openPdf(`${title}, ${edition}`, now, locale);
  writeText(pdf, "H1", title, "serif", 24, 4);
  writeText(pdf, "P", edition, "text", 10, 6);
  for (const notice of notices) writeText(pdf, "P", notice, "strong", 10, 6);
  writeText(pdf, "P", sentence, "serif", 15, 6);
  chapter(pdf, standings.title);
  writeText(pdf, "P", standings.caption, "text", 9, 4);
  writeTable(pdf, standings.table);
  if (charts.drawn.length > 0) chapter(pdf, charts.title);
  for (const chart of charts.drawn) await writeChart(pdf, chart);
  if (peers) {
    chapter(pdf, peers.title);
    writeText(pdf, "P", peers.caption, "text", 9, 4);
    writeTable(pdf, peers.table);
  }
  chapter(pdf, method.title);
  for (const text of method.texts) writeText(pdf, "P", text, "text", 9, 4);
  return closePdf(pdf, title);
}

function chapter(pdf: Pdf, title: string): void {
  keepTogether(pdf, 110);
  pdf.moveDown(0.8);
  writeText(pdf, "H2", title, "serif", 14, 4);
}

/** A chart under its title, which says its sentence to those who hear it. */
async function writeChart(pdf: Pdf, { title, sentence, drawing }: TakenChart): Promise<void> {
  const height = drawing.height + 2 * DRAWN.side;
  const styles = await stylesOf(await renderMarkup(drawing.svg));
  const svg = await renderMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={DRAWN.width}
      height={height}
      viewBox={`0 0 ${DRAWN.width} ${height}`}
      fontFamily="Inter"
      aria-hidden="true"
    >
      <style>{styles}</style>
      <svg x={DRAWN.side} y={DRAWN.side} width={DRAWN.width - 2 * DRAWN.side} height={drawing.height} overflow="visible" aria-hidden="true">
        {drawing.svg}
      </svg>
    </svg>,
  );
  const picture = Buffer.from(await drawAside({ kind: "svg", svg }));
  const tall = (height * DRAWN.across) / DRAWN.width;
  keepTogether(pdf, tall + 50);
  writeText(pdf, "H3", title, "serif", 11, 2);
  writeText(pdf, "P", sentence, "text", 9, 2);
  pdf.addStructure(
    pdf.struct("Figure", { alt: `${title}. ${sentence}` }, () => {
      pdf.image(picture, MARGINS.left, pdf.y, { width: DRAWN.across });
    }),
  );
  pdf.y += tall; // a picture at a place of its own moves nothing
  pdf.x = MARGINS.left;
  pdf.moveDown(0.6);
}
