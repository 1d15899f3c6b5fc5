import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Refusal } from "@/lib/domain/snapshot/importProblem";
import { disarmFormula } from "@/lib/domain/table/disarmFormula";
import type { ExaminedFile } from "./examineFile";
import type { Layout } from "./readLayout";
import { readRows } from "./readRows";
import type { AtLine } from "./report";

export interface RefusedFileWords {
  /** Headers of the two columns added. */
  line: string;
  reason: string;
  explain(refusal: Refusal): string;
}

/**
 * Writes the refused rows as they stand in the file, in its delimiter, with their line and the reason: a second reading, so that no row had
 * to be kept. It opens in a spreadsheet (UTF-8 with its mark), and reads back as it is once mended. It takes its name when it is complete,
 * and the place of no other: somebody may be mending the rows of an earlier import there.
 * @returns the path it took, `path` or the first free `…-2.csv`, `…-3.csv`; that of an earlier file when it has the same content
 */
export async function writeRefusedFile(
  path: string,
  file: ExaminedFile,
  layout: Layout,
  refusals: AsyncIterable<AtLine<Refusal>>,
  words: RefusedFileWords,
): Promise<string> {
  const draft = `${path}.part`;
  async function* lines() {
    yield `\ufeff${toLine([...layout.headerCells, words.line, words.reason], layout.delimiter)}`;
    const rest = refusals[Symbol.asyncIterator]();
    let next = await rest.next();
    for await (const { rows } of readRows(file, layout)) {
      for (const { line, cells } of rows) {
        if (next.done) return;
        if (line !== next.value.line) continue;
        const width = Math.max(layout.headerCells.length, cells.length);
        const padded = [...cells, ...Array<string>(width - cells.length).fill("")];
        yield toLine([...padded, String(line), words.explain(next.value)], layout.delimiter);
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
