import { type Header, looksLikeHeader, readHeader } from "@/lib/domain/snapshot/importColumns";
import type { DayOrder } from "@/lib/domain/snapshot/readDay";
import { type Reading, readHeaderAsSaid } from "@/lib/domain/snapshot/reading";
import { isOfGains } from "@/lib/domain/snapshot/toolColumns";
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
  requireColumns(found.header);
  return { ...found, lineBreak, fixedCells: [], order: provenOrder(found) };
}

function readAsSaid(beginning: Beginning, reading: Reading): Layout {
  const { head, lineBreak } = beginning;
  const { delimiter, headerLine, fixed, order } = reading;
  const records = readAsFarAsPossible(beginning, delimiter);
  const found = records.find(({ line }) => line === headerLine);
  if (found === undefined) return refuseHeadless(head);
  const header = readHeaderAsSaid(found.cells, reading);
  requireColumns(header);
  const rows = records.filter(({ line }) => line > headerLine).map(({ cells }) => cells);
  return {
    ...{ delimiter, lineBreak, header, headerCells: found.cells, headerLine },
    fixedCells: [...header.columns].filter(([, place]) => place >= found.cells.length).map(([column]) => fixed[column] ?? ""),
    order: order ?? provenOrder({ header, delimiter, rows }),
  };
}

type FoundHeader = HeadOfFile & Pick<Layout, "headerCells" | "headerLine">;

function findHeader(beginning: Beginning, delimiter: string): FoundHeader | null {
  const records = readAsFarAsPossible(beginning, delimiter);
  const index = records.slice(0, LINES_BEFORE_HEADER).findIndex(({ cells }) => looksLikeHeader(cells));
  const found = records[index];
  if (found === undefined) return null;
  const rows = records.slice(index + 1).map(({ cells }) => cells);
  return { delimiter, header: readHeader(found.cells), headerCells: found.cells, headerLine: found.line, rows };
}

/** The classic mistake: what each day brought, taken for what there is. A file that has both is read for its audience. */
function refuseGains(beginning: Beginning, found: FoundHeader | undefined): void {
  if (found?.header.columns.has("audience")) return;
  for (const delimiter of beginning.delimiters) {
    const records = readAsFarAsPossible(beginning, delimiter).slice(0, LINES_BEFORE_HEADER);
    const line = records.find(({ cells }) => isOfGains(cells))?.line;
    if (line !== undefined) throw new ExpectedError("file-of-gains", { line });
  }
}

function refuseHeadless(head: string): never {
  const [line = ""] = head.split(/[\r\n]+/).filter((text) => text.trim() !== "");
  throw new ExpectedError("header-not-found", { found: line.slice(0, 120) });
}

function requireColumns({ missing, twice }: Header): void {
  if (twice.length > 0) throw new ExpectedError("header-twice", { found: twice.map((names) => names.join(" = ")).join(", ") });
  if (missing.length > 0) throw new ExpectedError("header-incomplete", { expected: missing.join(", ") });
}
