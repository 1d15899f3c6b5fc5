import { isUnreachable } from "@/lib/data/isUnreachable";
import { type ErrorCode, type ErrorDetails, ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";

/** Why something asked for cannot be given: a closed code with the status that goes with it. */
export interface Refusal {
  code: ErrorCode | "unexpected";
  status: number;
  details: ErrorDetails;
  /** What a reader may quote, and the log has too. */
  requestId: string;
}

/** What a reader is told of an error; what nobody expected is logged, and shows the number of its request only. */
export function refusalOf(thrown: unknown, requestId: string): Refusal {
  const error = isUnreachable(thrown) ? new ExpectedError("database-unreachable") : thrown;
  if (error !== thrown || !(error instanceof ExpectedError)) logUnexpected(thrown, { requestId });
  if (!(error instanceof ExpectedError)) return { code: "unexpected", status: 500, details: {}, requestId };
  return { code: error.code, status: error.status, details: error.details, requestId };
}
