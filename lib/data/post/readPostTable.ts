import { type CsvRecord, CsvRecords } from "@/lib/data/import/CsvRecords";
import { DELIMITERS } from "@/lib/data/import/readBeginning";
import { isPostHeader, missingPostColumns, type PostColumn, readPostHeader } from "@/lib/domain/post/postColumns";
import { rearmFormula } from "@/lib/domain/table/disarmFormula";
import { ExpectedError } from "@/lib/platform/errors";

/** A preamble is shorter. */
const LINES_BEFORE_HEADER = 50;
/** Ten posts of each account of a campaign of four thousand. */
const MOST_POST_ROWS = 40_000;

export interface PostTable {
  columns: ReadonlyMap<PostColumn, number>;
  rows: readonly CsvRecord[];
}

/**
 * A file of posts, cut where its header is understood.
 * @throws ExpectedError `post-header-not-found`, `header-incomplete`, `too-many-rows`
 */
export function readPostTable(text: string): PostTable {
  for (const delimiter of DELIMITERS) {
    const table = cut(text, delimiter);
    if (table === null) continue;
    const missing = missingPostColumns(table.columns);
    if (missing.length > 0) throw new ExpectedError("header-incomplete", { expected: missing.join(", ") });
    if (table.rows.length > MOST_POST_ROWS) throw new ExpectedError("too-many-rows", { expected: MOST_POST_ROWS });
    return table;
  }
  throw new ExpectedError("post-header-not-found", { found: text.split(/\r?\n/, 1)[0]?.slice(0, 120) ?? "" });
}

function cut(text: string, delimiter: string): PostTable | null {
  if (!text.slice(0, 100_000).includes(delimiter)) return null;
  const reader = new CsvRecords(delimiter, !text.includes("\n") && text.includes("\r") ? "\r" : "\n");
  const records = [...reader.push(text), ...reader.end()];
  const index = records.slice(0, LINES_BEFORE_HEADER).findIndex(({ cells }) => isPostHeader(readPostHeader(cells)));
  const header = records[index];
  if (header === undefined) return null;
  const rows = records.slice(index + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return {
    columns: readPostHeader(header.cells),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(rearmFormula) })), // our own files guard what they show
  };
}
