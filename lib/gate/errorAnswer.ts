import { isUnreachable } from "@/lib/data/isUnreachable";
import { type ErrorDetails, ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { type Locale, translator } from "@/lib/platform/messages";
import { preferredLocale } from "@/lib/platform/preferredLocale";
import { refusalHeaders } from "./limitRate";

/** What the API says when it cannot answer. */
export interface ErrorBody {
  error: { code: string; message: string; requestId: string; parameter?: string; found?: string | number; expected?: string | number };
}

/** Sentences may name these three: one that the error does not tell is empty. */
const NOTHING: ErrorDetails = { parameter: "", found: "", expected: "" };

/** The answer to an error: its closed code with the status that goes with it; what nobody expected is logged, and shows its id only. */
export function errorAnswer(thrown: unknown, request: Request, requestId: string): Response {
  const locale = preferredLocale(request.headers.get("accept-language"));
  const error = isUnreachable(thrown) ? new ExpectedError("database-unreachable") : thrown;
  if (error !== thrown || !(error instanceof ExpectedError)) logUnexpected(thrown, { requestId });
  if (error instanceof ExpectedError) {
    const extra = error.code === "too-many-requests" ? refusalHeaders(error) : {};
    return sentence(error.code, error.status, error.details, { locale, requestId, extra });
  }
  return sentence("unexpected", 500, {}, { locale, requestId, extra: {} });
}

interface Context {
  locale: Locale;
  requestId: string;
  extra: Record<string, string>;
}

function sentence(code: ExpectedError["code"] | "unexpected", status: number, details: ErrorDetails, context: Context): Response {
  const { parameter, found, expected } = details;
  const message = translator(context.locale, "errors")(code, { ...NOTHING, requestId: context.requestId, ...details });
  const body: ErrorBody = {
    error: {
      code,
      message,
      requestId: context.requestId,
      ...(parameter === undefined ? {} : { parameter: String(parameter) }),
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    },
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Language": context.locale,
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
      ...context.extra,
    },
  });
}
