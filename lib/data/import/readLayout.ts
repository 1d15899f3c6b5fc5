import { type Header, looksLikeHeader, readHeader } from "@/lib/domain/snapshot/importColumns";
import type { DayOrder } from "@/lib/domain/snapshot/readDay";
import { ExpectedError } from "@/lib/platform/errors";
import { type CsvRecord, CsvRecords } from "./CsvRecords";
import { decodeFile } from "./decodeFile";
import type { ExaminedFile } from "./examineFile";
import { type HeadOfFile, provenOrder } from "./provenOrder";

export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** How a file is laid out. */
export interface Layout {
  delimiter: string;
  lineBreak: "\n" | "\r";
  header: Header;
  /** The header as it stands, for the file of refused rows. */
  headerCells: readonly string[];
  /** The line of the header: what is above is a preamble. */
  headerLine: number;
  /** How « 03/04/2026 » is read in this file. */
  order: DayOrder;
}

/** Enough of a file to recognise its layout. */
const HEAD = 1 << 16;
/** A preamble is shorter. */
const LINES_BEFORE_HEADER = 50;

/** Recognises delimiter, header and preamble from the beginning of a file. */
export async function readLayout(file: ExaminedFile): Promise<Layout> {
  let head = "";
  for await (const { text } of decodeFile(file, HEAD)) head += text;
  const lineBreak = !head.includes("\n") && head.includes("\r") ? "\r" : "\n";
  const said = /^"?sep=([^"\r\n])"?\r?(?:[\r\n]|$)/i.exec(head)?.[1];
  const candidates = (said === undefined ? DELIMITERS : [said])
    .flatMap((delimiter) => findHeader(head, delimiter, lineBreak, file.bytes <= HEAD) ?? [])
    .sort((a, b) => b.header.columns.size - a.header.columns.size);
  const [found] = candidates;
  if (found === undefined) return refuseHeadless(head);
  requireColumns(found.header);
  return { ...found, lineBreak, order: provenOrder(found) };
}

type FoundHeader = HeadOfFile & Pick<Layout, "headerCells" | "headerLine">;

function findHeader(head: string, delimiter: string, lineBreak: "\n" | "\r", whole: boolean): FoundHeader | null {
  const reader = new CsvRecords(delimiter, lineBreak);
  const records = readAsFarAsPossible(reader, head, whole);
  const index = records.slice(0, LINES_BEFORE_HEADER).findIndex(({ cells }) => looksLikeHeader(cells));
  const found = records[index];
  if (found === undefined) return null;
  const rows = records.slice(index + 1).map(({ cells }) => cells);
  return { delimiter, header: readHeader(found.cells), headerCells: found.cells, headerLine: found.line, rows };
}

/** A quote that seems open at the end may be the wrong delimiter's doing: the rows before it count, and the real reading will tell. */
function readAsFarAsPossible(reader: CsvRecords, head: string, whole: boolean): CsvRecord[] {
  const records = reader.push(head);
  if (!whole) return records;
  try {
    return [...records, ...reader.end()];
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "quote-unclosed") return records;
    throw error;
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
