import { type NextRequest, NextResponse } from "next/server";
import { isCodeOf } from "@/lib/domain/territory/code";
import { LEVELS } from "@/lib/domain/territory/level";
import { codeOfSlug } from "@/lib/domain/territory/slug";
import { readEnvironment } from "@/lib/platform/environment";
import { LOCALE_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { securityHeaders } from "@/lib/platform/securityHeaders";

/** A path that no page has: the « not found » page answers with its status, and under /api the API does. */
const NOWHERE = "/introuvable";

/** Every request but those for files of the build. */
export const config = { matcher: ["/((?!_next/static/|_next/image$|favicon\\.ico$).*)"] };

/** Names the request, says its language, refuses territories that cannot exist, and sets the headers that keep a page to itself. */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  const secured = securityHeaders({
    path,
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    https: isHttps(request),
    development: readEnvironment().NODE_ENV === "development",
  });
  const requestId = crypto.randomUUID();
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, requestId);
  headers.set(LOCALE_HEADER, "fr");
  headers.set("Content-Security-Policy", secured["Content-Security-Policy"] ?? ""); // the renderer takes its nonce from here
  const response =
    isMalformed(path) || isImpossibleTerritory(path)
      ? NextResponse.rewrite(new URL(path.startsWith("/api/") ? `/api${NOWHERE}` : NOWHERE, request.url), { request: { headers } })
      : NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(secured)) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  return response;
}

/** Forwarded headers are there only when a proxy is trusted (see markRequests). */
function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",").at(-1)?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(":", "")) === "https";
}

/** The router would fail on such a path before any page could answer. */
function isMalformed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

function isImpossibleTerritory(path: string): boolean {
  const [, section, level, slug] = path.split("/");
  if (section !== "territoires" || slug === undefined) return false;
  const known = LEVELS.find((one) => one === level);
  return known === undefined || !isCodeOf(known, codeOfSlug(slug));
}
