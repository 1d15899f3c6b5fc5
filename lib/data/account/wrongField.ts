import { ExpectedError } from "@/lib/platform/errors";

/** A form with one field that is wrong. @param found what was found there, for a sentence */
export function wrongField(field: string, problem: string, found = ""): ExpectedError {
  return new ExpectedError("bad-form", { count: 1, field, problem, found });
}
