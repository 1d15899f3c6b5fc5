import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { disarmFormula } from "@/lib/domain/table/disarmFormula";
import { ExpectedError } from "@/lib/platform/errors";
import type { ExaminedFile } from "./examineFile";
import { DELIMITERS } from "./readBeginning";
import type { Layout } from "./readLayout";
import { readRows } from "./readRows";
import type { AtLine } from "./report";

export interface RowsFileWords {
  /** Headers of the two columns added. */
  line: string;
  reason: string;
  /** What is said last where there is more than a file should hold; such a file is refused unless given. */
  cut?: string;
}

/** Rows of few cells under a header of a thousand columns are longer here than in their file. */
const MOST_BYTES = 256 << 20;

/**
 * Writes some rows as they stand in the file, in its delimiter, with their line and why they are there: a second reading, so that no row had
 * to be kept. It opens in a spreadsheet (UTF-8 with its mark), and reads back as it is once mended. It takes its name when it is complete,
 * and the place of no other: somebody may be mending the rows of an earlier import there.
 * @param wanted by line
 * @returns the path it took, `path` or the first free `…-2.csv`, `…-3.csv`; that of an earlier file when it has the same content
 */
export async function writeRowsFile(
  path: string,
  file: ExaminedFile,
  layout: Layout,
  wanted: AsyncIterable<AtLine<{ reason: string }>>,
  words: RowsFileWords,
): Promise<string> {
  const draft = `${path}.part`;
  const delimiter = (DELIMITERS as readonly string[]).includes(layout.delimiter) ? layout.delimiter : ";"; // one that is found again
  async function* lines() {
    let written = 0;
    yield `\ufeff${toLine([...layout.headerCells, words.line, words.reason], delimiter)}`;
    const rest = wanted[Symbol.asyncIterator]();
    let next = await rest.next();
    for await (const { rows } of readRows(file, layout)) {
      for (const { line, cells } of rows) {
        if (next.done) return;
        if (line !== next.value.line) continue;
        const width = Math.max(layout.headerCells.length, cells.length);
        const padded = [...cells, ...Array<string>(width - cells.length).fill("")];
        const text = toLine([...padded, String(line), next.value.reason], delimiter);
        written += text.length;
        if (written > MOST_BYTES) {
          if (words.cut === undefined) throw new ExpectedError("file-too-large", { expected: MOST_BYTES >> 20 });
          yield toLine([...padded.map(() => ""), String(line), words.cut], delimiter);
          return;
        }
        yield text;
        next = await rest.next();
      }
    }
  }
  try {
    await pipeline(Readable.from(lines()), createWriteStream(draft));
    return await settle(draft, path);
  } finally {
    await rm(draft, { force: true }).catch(() => {}); // the first failure is the one to tell
  }
}

async function settle(draft: string, path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : path.replace(/\.csv$/, `-${number}.csv`);
    if (!existsSync(name)) {
      await rename(draft, name);
      return name;
    }
    if ((await hashOf(name)) === (await hashOf(draft))) return name;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

function toLine(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => toCell(cell, delimiter)).join(delimiter)}\r\n`;
}

function toCell(cell: string, delimiter: string): string {
  const safe = disarmFormula(cell, "back");
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
