import type { ImportProgress } from "@/lib/data/import/importRequest";
import type { SheetHead } from "@/lib/data/import/readHead";
import type { ImportReport } from "@/lib/data/import/report";
import type { Reading } from "@/lib/domain/snapshot/reading";
import type { ErrorCode, ErrorDetails } from "@/lib/platform/errors";

/** What becomes of a file that a member sends. */
const UPLOAD_STATES = ["uploading", "uploaded", "examining", "ready", "applying", "applied", "confirming", "failed"] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** What is done to it, beside the pages. */
export type UploadWork = "examine" | "apply" | "confirm";

/** A file of a million rows has 100 MB. */
export const MOST_BYTES = 200 << 20;
/** Files of one member that are not applied yet. */
export const MOST_WAITING = 10;
/** What they may hold together. */
export const MOST_WAITING_BYTES = 1 << 30;

/** Why a file could not be read or applied; `unexpected` has the id of the log. */
export interface UploadProblem {
  code: ErrorCode | "unexpected";
  details: ErrorDetails;
}

/** How a member said that a file is to be read: which sheet of a workbook, and what its columns mean. */
export interface ChosenReading {
  sheet: string | null;
  said: Reading | null;
}

export interface Upload {
  id: number;
  fileName: string;
  bytes: number;
  state: UploadState;
  uploadedBy: string;
  uploadedById: number;
  uploadedAt: Date;
  /** Whoever says what is to become of it names what they saw of it. */
  changedAt: Date;
  overwrite: boolean;
  /** What was found when it was examined, or what was done. */
  report: ImportReport | null;
  progress: ImportProgress | null;
  problem: UploadProblem | null;
  batchId: number | null;
  /** The import was undone since. */
  undone: boolean;
  /** Doubtful rows that wait for a second pair of eyes. */
  setAside: number;
  /** Who had them stored once the others were, and what came of it. */
  doubtfulBy: string | null;
  doubtfulReport: ImportReport | null;
  doubtfulProblem: UploadProblem | null;
  doubtfulBatchId: number | null;
  /** Its first rows; null when it is no text. */
  head: SheetHead | null;
  reading: ChosenReading | null;
  sourceName: string | null;
  /** Somebody should be at work on it, and nobody is. */
  stopped: boolean;
  /** There are refused rows to fetch. */
  hasRefused: boolean;
}
