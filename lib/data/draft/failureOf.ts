import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import type { WorkFailure } from "./draft";

/** What is kept of an error that ended a work: what nobody expected is logged, and only its number is shown. */
export function failureOf(error: unknown): WorkFailure {
  if (error instanceof ExpectedError) return { code: error.code, details: error.details };
  return { code: "unexpected", details: { id: logUnexpected(error) } };
}
