import { readFile, stat } from "node:fs/promises";
import { zipSync } from "fflate";
import readSheets from "read-excel-file/node";
import { ExpectedError } from "@/lib/platform/errors";
import { readZip } from "./readZip";

const MOST_BYTES = 50 << 20;
const MOST_SHEETS = 100;
const MOST_ROWS = 500_000;
const MOST_COLUMNS = 1_000;
/** Empty ones too: a sheet is as large as its last cell is far. */
const MOST_CELLS = 6_000_000;

export interface Workbook {
  /** Names of the sheets that have cells. */
  sheets: readonly string[];
  /** The one that was read. */
  sheet: string;
  rows: readonly (readonly string[])[];
}

/**
 * Reads a sheet of an XLSX workbook as rows of text, as its cells are stored: an identifier of twenty digits stays one. The only reader of
 * workbooks. What is handed to the library was unpacked and looked at here: its size, its sheets and cells; macros, entities and what lies
 * about its size are refused.
 * @param wanted the first with cells unless given
 * @throws ExpectedError `workbook-refused` with what is wrong, `unknown-sheet`
 */
export async function readWorkbook(path: string, wanted: string | null): Promise<Workbook> {
  if ((await stat(path)).size > MOST_BYTES) throw new ExpectedError("workbook-refused", { found: "large" });
  const parts = readZip(await readFile(path), (name) => /\.(xml|rels|bin)$/i.test(name));
  refuseParts(parts);
  const plain = zipSync(Object.fromEntries(parts), { level: 0 }); // what was looked at, and nothing beside it
  const read = await readSheets(Buffer.from(plain), { parseNumber: (text) => text, trim: false }).catch(() => {
    throw new ExpectedError("workbook-refused", { found: "damaged" });
  });
  const sheets = read.filter(({ data }) => data.length > 0);
  const chosen = wanted === null ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted);
  if (chosen === undefined) throw new ExpectedError("unknown-sheet", { found: wanted ?? "none" });
  return { sheets: sheets.map(({ sheet }) => sheet), sheet: chosen.sheet, rows: chosen.data.map((row) => row.map(inText)) };
}

function inText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/[\r\n]+/g, " "); // a row is a line
}

function refuseParts(parts: ReadonlyMap<string, Buffer>): void {
  const refuse = (found: string): never => {
    throw new ExpectedError("workbook-refused", { found });
  };
  if ([...parts.keys()].some((name) => /vbaproject|macrosheets|activex/i.test(name))) refuse("macros");
  if (!parts.has("xl/workbook.xml")) refuse("archive");
  for (const content of parts.values())
    if (/<!(?:DOCTYPE|ENTITY)/i.test(content.toString("latin1").replaceAll("\0", ""))) refuse("entities");
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  if (sheets.length > MOST_SHEETS) refuse("large");
  let cells = 0;
  for (const [, content] of sheets) {
    const { rows, columns } = extentOf(content.toString("latin1"));
    cells += rows * columns;
    if (rows > MOST_ROWS || columns > MOST_COLUMNS || cells > MOST_CELLS) refuse("cells");
  }
}

/** How far the last cell is: by its name, or by the number of rows and cells where they have none. */
function extentOf(sheet: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  let unnamed = 0;
  for (const [, column = "", row] of sheet.matchAll(/<(?:\w+:)?c(?=[\s/>])(?:[^>]*?\sr="([A-Z]*)(\d+)")?/g)) {
    if (row === undefined) unnamed += 1;
    rows = Math.max(rows, Number(row ?? 0));
    columns = Math.max(columns, numberOf(column));
  }
  for (const [, , row] of sheet.matchAll(/<(?:\w+:)?row(?=[\s/>])([^>]*?\sr="(\d+)")?/g)) rows = Math.max(rows, Number(row ?? 0));
  return unnamed > 0 ? { rows: Math.max(rows, 1), columns: Math.max(columns, unnamed) } : { rows, columns };
}

/** « A » is 1, « AA » 27. */
function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
