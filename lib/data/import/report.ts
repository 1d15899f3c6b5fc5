import type { ImportColumn } from "@/lib/domain/snapshot/importColumns";
import type { Doubt, DoubtCode, Refusal } from "@/lib/domain/snapshot/importProblem";
import type { Reading } from "@/lib/domain/snapshot/reading";
import type { FileEncoding } from "./examineFile";

/** A refused row, or a doubt about an accepted one, with the line of the file on which it begins. */
export type AtLine<T> = T & { line: number };

/** Where rows could not be written, and why: a code of the system, « database », or the id of an entry of the log. */
export type RowsLost = { path: string; why: string };

export interface ImportReport {
  fileName: string;
  sha256: string;
  encoding: FileEncoding;
  delimiter: string;
  headerLine: number;
  /** The columns as the file calls them. */
  headers: Readonly<Partial<Record<ImportColumn, string>>>;
  ignoredColumns: readonly string[];
  /** How it was read, in full. */
  reading: Reading;
  /** Rows under the header, blank ones left out: new + same + refused + set aside, and the changed when they are overwritten. */
  rows: number;
  new: number;
  /** Rows that say what is known already, in the database or in an earlier row. */
  same: number;
  /** Rows that contradict a stored figure: overwritten with `overwrite`, else refused and counted there too. */
  changed: number;
  refused: number;
  /** New rows whose figure is doubtful, stored or set aside. */
  doubtful: number;
  /** Changed rows whose figure is doubtful. */
  changedDoubtful: number;
  /** Doubtful rows that were, or would be, left out. */
  setAside: number;
  accountsCreated: number;
  accountsNamed: number;
  refusedByCode: Readonly<Record<string, number>>;
  /** The first ones, by line. */
  firstRefused: readonly AtLine<Refusal>[];
  doubtsByCode: Readonly<Partial<Record<DoubtCode, number>>>;
  /** The first ones of each code, by line. */
  firstDoubts: readonly AtLine<Doubt>[];
  /** Where the refused rows were written; null when there is none, or nobody asked for it. */
  refusedFile: string | null;
  /** The same of the rows that are set aside. */
  setAsideFile: string | null;
  /** What could not be written of the two. */
  refusedLost: RowsLost | null;
  applied: boolean;
  /** Null when nothing was written: a preview, or a file that says nothing new. */
  batchId: number | null;
}
