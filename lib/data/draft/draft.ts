import type { Network } from "@/lib/domain/account/network";
import type { EditionPreview } from "@/lib/domain/edition/editionPreview";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { ErrorDetails } from "@/lib/platform/errors";
import { isWorkedOn } from "./draftLock";

/** What a draft says of the edition to come. */
export interface DraftFacts {
  code: string;
  title: string;
  referenceOn: Day;
  windowDays: number;
  /** Empty for those with figures in the window. */
  networks: readonly Network[];
  /** Of a revision of the published edition of that code: what is mended, which the public reads. Null for a new edition. */
  reason: string | null;
}
/** `interrupted`: its process ended without a word, as a server does that is killed; it is a draft again. */
export type DraftState = "draft" | "publishing" | "published" | "failed" | "interrupted";

export interface WorkFailure {
  code: string;
  details: ErrorDetails;
}
export interface KeptPreview extends EditionPreview {
  /** ISO instant. */
  computedAt: string;
  /** Writes around that instant that may change figures: another count now says that some came since. */
  changes: number;
}
export interface Draft extends DraftFacts {
  id: number;
  version: number;
  state: DraftState;
  failure: WorkFailure | null;
  /** The number it was published under. */
  revision: number | null;
  createdBy: string;
  preview: KeptPreview | null;
  previewFailure: WorkFailure | null;
  previewRunning: boolean;
}

/** SQL: a draft `d` and its author `m`, as a Draft. What is worked on is what a process holds the lock of, or is about to. */
export const DRAFT_COLUMNS = `
  d.id, d.version, d.code, d.title, d.reference_on AS "referenceOn", d.window_days AS "windowDays", d.networks::text[] AS networks, d.reason,
  CASE WHEN d.state = 'publishing' AND NOT ${isWorkedOn("publication", "d.begun_at")} THEN 'interrupted' ELSE d.state::text END AS state,
  d.failure, d.revision, m.name AS "createdBy", d.preview, d.preview_failure AS "previewFailure",
  ${isWorkedOn("preview", "d.preview_begun_at")} AS "previewRunning"`;
