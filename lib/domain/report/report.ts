import type { Day, MetricKind } from "../snapshot/figure";

export const REPORT_KINDS = ["figure", "missing-account"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** `taken`: somebody of the observatory is at it. */
const REPORT_STATES = ["open", "taken", "mended", "refused"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A figure as it stood on the page that a reader reports. */
export interface ShownFigure {
  edition: string;
  title: string;
  revision: number;
  accountId: number;
  handle: string | null;
  url: string | null;
  /** Null where the account had none. */
  audience: number | null;
  kind: MetricKind | null;
  observedOn: Day | null;
}

/** How long an e-mail outlives the report that it came with: long enough to say what came of it, and to be asked back. */
export const EMAIL_DAYS = 30;
/** What nobody has answered by then is not answered by mail any more. */
export const EMAIL_MONTHS = 12;
