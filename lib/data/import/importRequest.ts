import type { RefusedFileWords } from "./writeRefusedFile";

export interface ImportRequest {
  filePath: string;
  /** As the file is called where it came from: the usual source of its rows. */
  fileName: string;
  /** False: a preview, through the same code, that writes nothing. */
  apply: boolean;
  /** Rows that contradict stored figures replace them, instead of being refused. */
  overwrite: boolean;
  now: Date;
  actor: string;
  /** The published figures that the product ships. */
  demonstration?: boolean;
  /** Where to write the refused rows (a name in `.csv`), and in what words; nowhere when absent. */
  refused?: { path: string; words: RefusedFileWords };
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  phase: "examining" | "reading" | "comparing" | "writing";
  bytesRead: number;
  bytes: number;
  rows: number;
}
