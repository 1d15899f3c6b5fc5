import type { Locale } from "@/lib/platform/messages";
import { preferredLocale } from "@/lib/platform/preferredLocale";
import { refusalHeaders } from "./limitRate";
import { type Refusal, refusalOf } from "./refusalOf";
import { expectationOf, refusalSentence } from "./refusalSentence";

/** What the API says when it cannot answer. */
export interface ErrorBody {
  error: { code: string; message: string; requestId: string; parameter?: string; found?: string | number; expected?: string | number };
}

/** The answer to an error, in the reader's language. */
export function errorAnswer(thrown: unknown, request: Request, requestId: string): Response {
  const refusal = refusalOf(thrown, requestId);
  const locale = preferredLocale(request.headers.get("accept-language"));
  return new Response(JSON.stringify(bodyOf(refusal, locale)), {
    status: refusal.status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Language": locale,
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
      ...refusalHeaders(refusal),
    },
  });
}

function bodyOf(refusal: Refusal, locale: Locale): ErrorBody {
  const { parameter, found } = refusal.details;
  const expected = expectationOf(refusal.details, locale);
  return {
    error: {
      code: refusal.code,
      message: refusalSentence(refusal, locale),
      requestId: refusal.requestId,
      ...(parameter === undefined ? {} : { parameter: String(parameter) }),
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    },
  };
}
