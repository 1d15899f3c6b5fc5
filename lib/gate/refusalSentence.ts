import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import type { ErrorDetails } from "@/lib/platform/errors";
import { type Locale, type Messages, messagesOf, translator } from "@/lib/platform/messages";
import type { Refusal } from "./refusalOf";

/** Sentences may name these: what an error does not tell is left out. */
const NOTHING: ErrorDetails = { parameter: "", found: "", expected: "none", level: "other", region: "none", name: "", regionName: "" };

/** What a reader is told of a refusal, in their language. */
export function refusalSentence(refusal: Pick<Refusal, "code" | "details"> & { requestId?: string }, locale: Locale): string {
  const { code, details, requestId = "" } = refusal;
  const expected = expectationOf(details, locale);
  return translator(locale, "errors")(code, { ...NOTHING, requestId, ...details, ...(expected === undefined ? {} : { expected }) });
}

/** What was expected: values as they are to be written, or in words where there is no list of them. */
export function expectationOf({ expectation, expected }: ErrorDetails, locale: Locale): string | number | undefined {
  return isExpectation(expectation) ? translator(locale, "expectations")(expectation, { longest: LONGEST_QUERY }) : expected;
}

/** Whether something has its expectation in words. */
function isExpectation(name: unknown): name is keyof Messages["expectations"] {
  return typeof name === "string" && Object.hasOwn(messagesOf("fr").expectations, name);
}
