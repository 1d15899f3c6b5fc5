import { type NextRequest, NextResponse } from "next/server";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { readEnvironment } from "@/lib/platform/environment";
import { frenchPath } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";
import { LOCALE_HEADER, METHOD_HEADER, PATH_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { isRoute, refusingRoot } from "@/lib/platform/routeAddresses";
import { securityHeaders } from "@/lib/platform/securityHeaders";

/** Where what cannot be decoded is answered: in the site and, under these, by the routes. */
const UNREADABLE = "/adresse-illisible";

/** What a page answers to. */
const READING = ["GET", "HEAD"];

/** Pages of anybody with forms whose actions are sent to the page itself: as those of members. */
const WITH_FORMS = /^\/(?:territoires\/[^/]+\/[^/]+\/signaler|prix\/candidature(?:\/(?:confirmer|suivi)\/[^/]+)?)$/;

/** Where one signs in, or out: these forms may lead to a provider of identities. */
const FOR_MEMBERS = /^\/(?:connexion|saisie|administration|jury|mon-compte)(?:\/|$)/;

/**
 * Every request but those for files of the build, and the files that members or those who apply send (`…/fichier`): what passes here is held in
 * memory, whoever sends it. Their routes limit, check and answer by themselves.
 */
export const config = { matcher: ["/((?!_next/static/|_next/image$|favicon\\.ico$|(?:saisie|prix/candidature)/(?:.+/)?fichier$).*)"] };

/** Names the request, says its language, refuses what cannot be decoded, and sets the headers that keep a page to itself. */
export function proxy(request: NextRequest): NextResponse {
  const english = frenchPath(request.nextUrl.pathname);
  const path = english ?? request.nextUrl.pathname;
  const secured = securityHeaders({
    path,
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    https: isHttps(request),
    formTarget: FOR_MEMBERS.test(path) ? identityOrigin() : undefined,
    development: readEnvironment().NODE_ENV === "development",
  });
  const requestId = crypto.randomUUID();
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, requestId);
  headers.set(LOCALE_HEADER, english === null ? "fr" : "en");
  headers.set(PATH_HEADER, `${path}${request.nextUrl.search}`);
  headers.set("Content-Security-Policy", secured["Content-Security-Policy"] ?? ""); // the renderer takes its nonce from here
  const response = answer(request, { path, locale: english === null ? "fr" : "en" }, headers);
  for (const [name, value] of Object.entries(secured)) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  return response;
}

/** Hands on what a page or a route can take: that an English page is the French one, read in English, stands in the configuration. */
function answer(request: NextRequest, { path, locale }: { path: string; locale: Locale }, headers: Headers): NextResponse {
  const method = request.headers.get(METHOD_HEADER) ?? request.method;
  const sent = method === "POST" && (WITH_FORMS.test(path) || FOR_MEMBERS.test(path));
  if (!isRoute(path) && !READING.includes(method) && !sent) return refuseMethod(method, locale);
  if (!isMalformed(path)) return NextResponse.next({ request: { headers } });
  return NextResponse.rewrite(new URL(`${refusingRoot(path)}${UNREADABLE}`, request.url), { request: { headers } });
}

function refuseMethod(found: string, locale: Locale): NextResponse {
  const expected = READING.join(", ");
  const sentence = refusalSentence({ code: "method-not-allowed", details: { found, expected } }, locale);
  return new NextResponse(`${sentence}\n`, { status: 405, headers: { Allow: expected, "Content-Type": "text/plain; charset=utf-8" } });
}

function identityOrigin(): string | undefined {
  const { OIDC_ISSUER } = readEnvironment();
  return OIDC_ISSUER === undefined ? undefined : new URL(OIDC_ISSUER).origin;
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
