import type pg from "pg";
import type { Doubt, Refusal } from "@/lib/domain/snapshot/importProblem";
import type { Reading } from "@/lib/domain/snapshot/reading";
import type { FoundInFile } from "./readFound";
import type { ImportReport } from "./report";
import type { RowsFileWords } from "./writeRowsFile";

export interface ImportRequest {
  filePath: string;
  /** As the file is called where it came from. */
  fileName: string;
  /** The source of rows that name none: the file itself unless given. */
  usualSource?: string;
  /** False: a preview, through the same code, that writes nothing. */
  apply: boolean;
  /** Rows that contradict stored figures replace them, instead of being refused. */
  overwrite: boolean;
  /** Where somebody agreed to a number of them: with more, nothing is written. */
  mostOverwritten?: number;
  /** Rows whose figures are doubtful are stored like the others, unless they are set aside. */
  doubtful?: "stored" | "set-aside";
  /** Where somebody agreed to a number of them: with more, nothing is written. */
  mostDoubtful?: number;
  now: Date;
  actor: string;
  /** The published figures that the product ships. */
  demonstration?: boolean;
  /** Where to write the refused rows; nowhere when absent. */
  refused?: RowsWanted<Refusal>;
  /** The same of the rows that are set aside. */
  setAside?: RowsWanted<{ doubts: readonly Doubt[] }>;
  /** Of the file that it was written from, where it was one. */
  sha256?: string;
  /** How somebody says that the file is to be read; absent: as it says itself. */
  reading?: Reading;
  onProgress?(progress: ImportProgress): void;
  /** Takes what the file would change and what is doubtful in it, figure by figure, once all is compared. */
  onFound?(found: FoundInFile): Promise<void>;
  /** What is written in the transaction that stores the rows, and stands or falls with them. */
  onStored?(client: pg.PoolClient, report: Omit<ImportReport, "refusedFile" | "setAsideFile" | "refusedLost">): Promise<void>;
}

/** Where rows of the file are written (a name in `.csv`), and in what words. */
export interface RowsWanted<Row> {
  path: string;
  words: RowsFileWords & { explain(row: Row): string };
}

export interface ImportProgress {
  phase: "examining" | "reading" | "comparing" | "writing";
  bytesRead: number;
  bytes: number;
  rows: number;
}
