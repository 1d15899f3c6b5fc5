import { type Header, type ImportColumn, looksLikeHeader, missingColumns, readHeader } from "@/lib/domain/snapshot/importColumns";
import type { DayOrder } from "@/lib/domain/snapshot/readDay";
import { type Reading, readHeaderAsSaid } from "@/lib/domain/snapshot/reading";
import { periodAbove } from "@/lib/domain/snapshot/readPeriod";
import { isOfPosts } from "@/lib/domain/snapshot/recogniseTool";
import { gainsIn, isOfGains } from "@/lib/domain/snapshot/toolColumns";
import { wellFormed } from "@/lib/domain/snapshot/wellFormed";
import { ExpectedError } from "@/lib/platform/errors";
import type { ExaminedFile } from "./examineFile";
import { type HeadOfFile, provenOrder } from "./provenOrder";
import { type Beginning, readAsFarAsPossible, readBeginning } from "./readBeginning";

/** How a file is laid out. */
export interface Layout {
  delimiter: string;
  lineBreak: "\n" | "\r";
  header: Header;
  /** The header as it stands, for the file of refused rows. */
  headerCells: readonly string[];
  /** The line of the header: what is above is a preamble. */
  headerLine: number;
  /** What every row is given, after its own cells. */
  fixedCells: readonly string[];
  /** How « 03/04/2026 » is read in this file. */
  order: DayOrder;
}

/** A preamble is shorter. */
const LINES_BEFORE_HEADER = 50;

/** Recognises delimiter, header and preamble from the beginning of a file. @param reading what somebody says instead */
export async function readLayout(file: ExaminedFile, reading?: Reading): Promise<Layout> {
  const beginning = await readBeginning(file);
  const { head, lineBreak } = beginning;
  if (reading !== undefined) return readAsSaid(beginning, reading);
  const candidates = beginning.delimiters
    .flatMap((delimiter) => findHeader(beginning, delimiter) ?? [])
    .sort((a, b) => b.header.columns.size - a.header.columns.size);
  const [found] = candidates;
  refuseGains(beginning, found);
  if (found === undefined) return refuseHeadless(head);
  const { preamble, ...layout } = found;
  const fixed = periodOf(found.header, preamble);
  const header = readHeaderWith(found.header, layout.headerCells, fixed);
  requireColumns(header);
  const fixedCells = Object.values(fixed);
  return { ...layout, header, lineBreak, fixedCells, order: provenOrder({ ...found, header }) };
}

/** What a period above the header says of each row, where no column does: the export of a tool shows what there was on its last day. */
function periodOf({ columns }: Header, preamble: HeadOfFile["rows"]): Reading["fixed"] {
  const period = columns.has("observed_on") ? null : periodAbove(preamble);
  if (period === null) return {};
  return { observed_on: period.lastDay, ...(columns.has("period_days") ? {} : { period_days: String(period.days) }) };
}

function readHeaderWith(header: Header, cells: readonly string[], fixed: Reading["fixed"]): Header {
  const columns = new Map(header.columns);
  for (const [index, column] of (Object.keys(fixed) as ImportColumn[]).entries()) columns.set(column, cells.length + index);
  return { ...header, columns, missing: missingColumns(columns) };
}

function readAsSaid(beginning: Beginning, reading: Reading): Layout {
  const { head, lineBreak } = beginning;
  const { delimiter, headerLine, fixed, order } = reading;
  const records = readAsFarAsPossible(beginning, delimiter);
  const found = records.find(({ line }) => line === headerLine);
  if (found === undefined) return refuseHeadless(head);
  const header = readHeaderAsSaid(found.cells, reading);
  const audience = header.columns.get("audience") ?? -1;
  const headed = records.filter(({ line }) => line <= headerLine);
  const gains = headed.find(({ cells }) => gainsIn(cells).includes(audience));
  if (gains !== undefined) throw new ExpectedError("file-of-gains", { line: gains.line });
  refusePosts(headed);
  requireColumns(header);
  const rows = records.filter(({ line }) => line > headerLine).map(({ cells }) => cells);
  return {
    ...{ delimiter, lineBreak, header, headerCells: found.cells, headerLine },
    fixedCells: [...header.columns].filter(([, place]) => place >= found.cells.length).map(([column]) => fixed[column] ?? ""),
    order: order ?? provenOrder({ header, delimiter, rows }),
  };
}

/** The same as somebody would say it: any other file with this header is read alike. */
export function readingOf({ delimiter, header, headerCells, headerLine, fixedCells, order }: Layout): Reading {
  const places = new Map([...header.columns].map(([column, place]) => [place, column]));
  const columns = headerCells.map((_, place) => places.get(place) ?? null);
  const fixed = fixedCells.flatMap((cell, index) => {
    const column = places.get(headerCells.length + index);
    return column === undefined ? [] : [[column, cell] as const];
  });
  return { delimiter, headerLine, columns, fixed: Object.fromEntries(fixed), order };
}

type FoundHeader = HeadOfFile & Pick<Layout, "headerCells" | "headerLine"> & { preamble: HeadOfFile["rows"] };

function findHeader(beginning: Beginning, delimiter: string): FoundHeader | null {
  const records = readAsFarAsPossible(beginning, delimiter);
  const index = records.slice(0, LINES_BEFORE_HEADER).findIndex(({ cells }) => looksLikeHeader(cells));
  const found = records[index];
  if (found === undefined) return null;
  const rows = records.slice(index + 1).map(({ cells }) => cells);
  const preamble = records.slice(0, index).map(({ cells }) => cells);
  return { delimiter, header: readHeader(found.cells), headerCells: found.cells, headerLine: found.line, rows, preamble };
}

/** Each post with its reactions, where figures are of accounts. */
function refusePosts(records: readonly { line: number; cells: readonly string[] }[]): void {
  const header = records.find(({ cells }) => isOfPosts([cells]));
  if (header !== undefined) throw new ExpectedError("file-of-posts", { line: header.line });
}

/** The classic mistake: what each day brought, taken for what there is. A file that has both is read for its audience. */
function refuseGains(beginning: Beginning, found: FoundHeader | undefined): void {
  if (found?.header.columns.has("audience")) return;
  for (const delimiter of beginning.delimiters) {
    const records = readAsFarAsPossible(beginning, delimiter).slice(0, LINES_BEFORE_HEADER);
    const line = records.find(({ cells }) => isOfGains(cells))?.line;
    if (line !== undefined) throw new ExpectedError("file-of-gains", { line });
    refusePosts(records);
  }
}

function refuseHeadless(head: string): never {
  const [line = ""] = head.split(/[\r\n]+/).filter((text) => text.trim() !== "");
  throw new ExpectedError("header-not-found", { found: wellFormed(line.slice(0, 120)) });
}

function requireColumns({ missing, twice }: Header): void {
  if (twice.length > 0) throw new ExpectedError("header-twice", { found: twice.map((names) => names.join(" = ")).join(", ") });
  if (missing.length > 0) throw new ExpectedError("header-incomplete", { expected: missing.join(", ") });
}
