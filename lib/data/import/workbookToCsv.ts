import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ExpectedError } from "@/lib/platform/errors";
import { readWorkbook, type Workbook } from "./readWorkbook";

export interface WrittenSheet extends Pick<Workbook, "sheets" | "sheet"> {
  /** Where its rows stand as CSV, a row a line. */
  path: string;
  /** Of the workbook. */
  sha256: string;
}

/** A workbook takes the path of any CSV: a sheet of it written as one. Null for a file that is no archive. */
export async function workbookToCsv(path: string, sheet: string | null): Promise<WrittenSheet | null> {
  if (!(await isArchive(path))) return null;
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  const { rows, ...read } = await readWorkbook(path, sheet);
  const written = `${path}.sheet.csv`;
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(written));
  return { sheets: read.sheets, sheet: read.sheet, path: written, sha256: hash.digest("hex") };
}

async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32BE() === 0x504b0304;
  } finally {
    await file.close();
  }
}

/** A text is stored once in a workbook, however many cells have it: what they are together is known here only. */
const MOST_WRITTEN = 200 << 20;

function* linesOf(rows: Workbook["rows"]): Generator<string> {
  let written = 0;
  for (const row of rows) {
    const line = `${row.map((cell) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";")}\n`;
    written += line.length;
    if (written > MOST_WRITTEN) throw new ExpectedError("workbook-refused", { found: "large" });
    yield line;
  }
}
