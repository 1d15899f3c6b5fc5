import { isInBoth } from "@/lib/platform/localAddress";
import { type Locale, localeOf } from "@/lib/platform/messages";
import { preferredLocale } from "@/lib/platform/preferredLocale";
import { LOCALE_HEADER, PATH_HEADER } from "@/lib/platform/requestHeaders";
import { HTML } from "./answer";
import { refusalHeaders } from "./limitRate";
import { type Refusal, refusalOf } from "./refusalOf";
import { expectationOf, refusalSentence } from "./refusalSentence";
import { refusedFrame } from "./refusedFrame";

/** What the API says when it cannot answer. */
export interface ErrorBody {
  error: { code: string; message: string; requestId: string; parameter?: string; found?: string | number; expected?: string | number };
}

/**
 * The answer to an error, in the language of the address where it has one, else in the reader's.
 * @param shown `framed`: as a page in a frame of another site, whose readers read no JSON
 */
export function errorAnswer(thrown: unknown, request: Request, requestId: string, shown: "data" | "framed" = "data"): Response {
  const refusal = refusalOf(thrown, requestId);
  const inBoth = isInBoth(request.headers.get(PATH_HEADER) ?? new URL(request.url).pathname);
  const locale = inBoth ? localeOf(request.headers.get(LOCALE_HEADER)) : preferredLocale(request.headers.get("accept-language"));
  const body = shown === "framed" ? refusedFrame(refusalSentence(refusal, locale), locale) : JSON.stringify(bodyOf(refusal, locale));
  return new Response(body, {
    status: refusal.status,
    headers: {
      "Content-Type": shown === "framed" ? HTML : "application/json; charset=utf-8",
      "Content-Language": locale,
      "Cache-Control": "no-store",
      ...(inBoth ? {} : { Vary: "Accept-Language" }),
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
