import { looksLikeHeader } from "@/lib/domain/snapshot/importColumns";
import { wellFormed } from "@/lib/domain/snapshot/wellFormed";
import type { ExaminedFile } from "./examineFile";
import { readAsFarAsPossible, readBeginning } from "./readBeginning";

/** The first rows of a file, for somebody to say what they mean. */
export interface FileHead {
  delimiter: string;
  /** Where the header seems to be. */
  headerLine: number;
  rows: readonly { line: number; cells: readonly string[] }[];
}

/** The same of a workbook: of one of its sheets. */
export interface SheetHead extends FileHead {
  /** None of a file that is no workbook. */
  sheets: readonly string[];
  sheet: string | null;
}

const ROWS_SHOWN = 12;
const CELL_SHOWN = 60;
const COLUMNS_SHOWN = 120;

/** As the delimiter cuts it that makes most cells; the header is the first line that looks like one, else the first of the fullest. */
export async function readHead(file: ExaminedFile): Promise<FileHead | null> {
  const beginning = await readBeginning(file);
  const cuts = beginning.delimiters.map((delimiter) => {
    const rows = readAsFarAsPossible(beginning, delimiter)
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
      .slice(0, ROWS_SHOWN);
    const fullest = Math.max(0, ...rows.map(({ cells }) => cells.length));
    const header = rows.find(({ cells }) => looksLikeHeader(cells)) ?? rows.find(({ cells }) => cells.length === fullest);
    return { delimiter, rows, fullest, headerLine: header?.line ?? 1 };
  });
  const [best] = cuts.sort((a, b) => b.fullest - a.fullest);
  if (best === undefined || best.rows.length === 0) return null;
  const { delimiter, headerLine } = best;
  const rows = best.rows.map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, COLUMNS_SHOWN).map((cell) => wellFormed(cell.slice(0, CELL_SHOWN))),
  }));
  return { delimiter, headerLine, rows };
}
