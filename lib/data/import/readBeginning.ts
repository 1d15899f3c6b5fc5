import { ExpectedError } from "@/lib/platform/errors";
import { type CsvRecord, CsvRecords } from "./CsvRecords";
import { decodeFile } from "./decodeFile";
import type { ExaminedFile } from "./examineFile";

export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** Enough of a file to recognise its layout. */
const HEAD = 1 << 16;

export interface Beginning {
  head: string;
  lineBreak: "\n" | "\r";
  /** The one that a first line `sep=` names, else those that there may be. */
  delimiters: readonly string[];
  /** There is nothing after it. */
  whole: boolean;
}

export async function readBeginning(file: ExaminedFile): Promise<Beginning> {
  let head = "";
  for await (const { text } of decodeFile(file, HEAD)) head += text;
  const lineBreak = !head.includes("\n") && head.includes("\r") ? "\r" : "\n";
  const said = /^"?sep=([^"\r\n])"?\r?(?:[\r\n]|$)/i.exec(head)?.[1];
  return { head, lineBreak, delimiters: said === undefined ? DELIMITERS : [said], whole: file.bytes <= HEAD };
}

/** A quote that seems open at the end may be the wrong delimiter's doing: the rows before it count, and the real reading will tell. */
export function readAsFarAsPossible({ head, lineBreak, whole }: Beginning, delimiter: string): CsvRecord[] {
  const reader = new CsvRecords(delimiter, lineBreak);
  const records = reader.push(head);
  if (!whole) return records;
  try {
    return [...records, ...reader.end()];
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "quote-unclosed") return records;
    throw error;
  }
}
