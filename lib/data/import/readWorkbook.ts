import { readFile, stat } from "node:fs/promises";
import { zipSync } from "fflate";
import readSheets from "read-excel-file/node";
import { wellFormed } from "@/lib/domain/snapshot/wellFormed";
import { ExpectedError } from "@/lib/platform/errors";
import { measureSheets } from "./measureSheets";
import { readZip } from "./readZip";

const MOST_BYTES = 50 << 20;
/** What a spreadsheet lets a cell hold. */
const LONGEST_TEXT = 32_767;

export interface Workbook {
  /** Names of the sheets that have cells. */
  sheets: readonly string[];
  /** The one that was read. */
  sheet: string;
  /** To be gone through once: a row that was read is let go. */
  rows: Iterable<readonly string[]>;
}

/**
 * Reads a sheet of an XLSX workbook as rows of text, as its cells are stored: an identifier of twenty digits stays one. The only reader of
 * workbooks. What is handed to the library was unpacked and looked at here: its size, its sheets and cells; macros, entities and what lies
 * about its size are refused.
 * @param wanted the first with cells unless given
 * @throws ExpectedError `workbook-refused` with what is wrong, `unknown-sheet`
 */
export async function readWorkbook(path: string, wanted: string | null): Promise<Workbook> {
  if ((await stat(path)).size > MOST_BYTES) refuse("large");
  const plain = await readPlain(path);
  const read = await readSheets(plain, { parseNumber: (text) => text, trim: false }).catch(() => refuse("damaged"));
  const sheets = read.filter(({ data }) => data.length > 0).map(({ sheet, data }) => ({ sheet: nameOf(sheet), data }));
  const chosen = wanted === null ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted);
  if (chosen === undefined) throw new ExpectedError("unknown-sheet", { found: wanted ?? "none" });
  return { sheets: sheets.map(({ sheet }) => sheet), sheet: chosen.sheet, rows: rowsOf(chosen.data) };
}

/** What was looked at, and nothing beside it, as an archive that is not packed. */
async function readPlain(path: string): Promise<Buffer> {
  const parts = readZip(await readFile(path), (name) => /\.(xml|rels|bin)$/i.test(name));
  if ([...parts.keys()].some((name) => /vbaproject|macrosheets|activex/i.test(name))) refuse("macros");
  if (!parts.has("xl/workbook.xml")) refuse("archive");
  const problem = measureSheets(parts.values());
  if (problem !== null) refuse(problem);
  const { buffer, byteOffset, byteLength } = zipSync(Object.fromEntries(parts), { level: 0 });
  return Buffer.from(buffer, byteOffset, byteLength);
}

function refuse(found: string): never {
  throw new ExpectedError("workbook-refused", { found });
}

/** As a database can keep it. */
function nameOf(sheet: string): string {
  return wellFormed(sheet.replaceAll("\0", ""));
}

function* rowsOf(data: (readonly unknown[] | undefined)[]): Generator<string[]> {
  for (let index = 0; index < data.length; index++) {
    const row = data[index] ?? [];
    data[index] = undefined;
    yield row.map(inText);
  }
}

function inText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  const text = String(cell);
  if (text.length > LONGEST_TEXT) refuse("large");
  return text.replace(/[\r\n]+/g, " "); // a row is a line
}
