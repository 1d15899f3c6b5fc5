import type pg from "pg";
import type { Reading } from "@/lib/domain/snapshot/reading";
import type { ImportReport } from "./report";
import type { RefusedFileWords } from "./writeRefusedFile";

export interface ImportRequest {
  filePath: string;
  /** As the file is called where it came from: the usual source of its rows. */
  fileName: string;
  /** False: a preview, through the same code, that writes nothing. */
  apply: boolean;
  /** Rows that contradict stored figures replace them, instead of being refused. */
  overwrite: boolean;
  /** Where somebody agreed to a number of them: with more, nothing is written. */
  mostOverwritten?: number;
  now: Date;
  actor: string;
  /** The published figures that the product ships. */
  demonstration?: boolean;
  /** Where to write the refused rows (a name in `.csv`), and in what words; nowhere when absent. */
  refused?: { path: string; words: RefusedFileWords };
  /** Of the file that it was written from, where it was one. */
  sha256?: string;
  /** How somebody says that the file is to be read; absent: as it says itself. */
  reading?: Reading;
  onProgress?(progress: ImportProgress): void;
  /** What is written in the transaction that stores the rows, and stands or falls with them. */
  onStored?(client: pg.PoolClient, report: Omit<ImportReport, "refusedFile" | "refusedLost">): Promise<void>;
}

export interface ImportProgress {
  phase: "examining" | "reading" | "comparing" | "writing";
  bytesRead: number;
  bytes: number;
  rows: number;
}
