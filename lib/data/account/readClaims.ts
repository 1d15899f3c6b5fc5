import { decodeFile } from "@/lib/data/import/decodeFile";
import type { ExaminedFile } from "@/lib/data/import/examineFile";
import { readAccountHeader } from "@/lib/domain/account/accountColumns";
import type { Claim } from "@/lib/domain/account/claim";
import { claimOfRow } from "@/lib/domain/account/claimOfRow";
import { claimsOfDirectory } from "@/lib/domain/account/claimsOfDirectory";
import { type Binding, claimsOfWikidata } from "@/lib/domain/account/claimsOfWikidata";
import { readDirectoryRecord } from "@/lib/domain/account/directoryRecord";
import type { RegisterFile } from "@/lib/domain/account/registerFile";
import { storableClaim } from "@/lib/domain/account/storableClaim";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { TerritoryIndex } from "@/lib/domain/territory/territoryIndex";
import { ExpectedError } from "@/lib/platform/errors";
import { readAccountTable, readDirectoryTable } from "./readTable";

/**
 * What a file says of accounts and websites, in the order of its rows.
 * @throws ExpectedError `register-header-not-found`, `file-not-json`, `too-many-rows`, and what CSV can be refused for
 */
export async function readClaims(file: ExaminedFile, kind: RegisterFile, index: TerritoryIndex, today: Day): Promise<Claim[]> {
  let text = "";
  for await (const piece of decodeFile(file)) text += piece.text;
  return claimsOf(text, kind, index, today).map(storableClaim);
}

function claimsOf(text: string, kind: RegisterFile, index: TerritoryIndex, today: Day): Claim[] {
  if (kind === "accounts") return claimsOfTable(text, index, today);
  if (kind === "directory")
    return claimsOfDirectory(
      recordsOf(text).map((record, position) => readDirectoryRecord(record, position + 1)),
      index,
    );
  return claimsOfWikidata(bindingsOf(parse(text)), index);
}

function claimsOfTable(text: string, index: TerritoryIndex, today: Day): Claim[] {
  const { header, rows } = readAccountTable(text);
  const columns = readAccountHeader(header.cells);
  return limited(rows).map(({ line, cells }) => claimOfRow((column) => cells[columns.get(column) ?? -1]?.trim() ?? "", line, index, today));
}

/** A bare array, a page of results, or CSV. */
function recordsOf(text: string): Record<string, unknown>[] {
  if (/^\s*[[{]/.test(text)) {
    const parsed = parse(text);
    const records = Array.isArray(parsed) ? parsed : (parsed as { results?: unknown }).results;
    if (!Array.isArray(records)) throw new ExpectedError("file-not-json", { expected: "directory" });
    return limited(records).filter((record) => typeof record === "object" && record !== null);
  }
  const { header, rows } = readDirectoryTable(text);
  return limited(rows).map(({ cells }) => Object.fromEntries(header.cells.map((name, place) => [name, cells[place] ?? ""])));
}

function bindingsOf(parsed: unknown): Binding[] {
  const bindings = (parsed as { results?: { bindings?: unknown } } | null)?.results?.bindings;
  if (!Array.isArray(bindings)) throw new ExpectedError("file-not-json", { expected: "wikidata" });
  return limited(bindings).filter((binding) => typeof binding === "object" && binding !== null);
}

/** There are five times fewer authorities than that: a file of more is no file for the register, or one that wants to fill the database. */
const MOST_ROWS = 200_000;

function limited<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > MOST_ROWS) throw new ExpectedError("too-many-rows", { expected: MOST_ROWS });
  return rows;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError("file-not-json", { expected: "other" });
  }
}
