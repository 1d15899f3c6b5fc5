import { z } from "zod";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { ExpectedError } from "@/lib/platform/errors";
import { type Locale, localeOf } from "@/lib/platform/messages";
import { LOCALE_HEADER, METHOD_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { type Freshness, type PublicAnswer, seal } from "./answer";
import { builtHandlers } from "./builtHandlers";
import { entityTag, isKnown } from "./entityTag";
import { errorAnswer } from "./errorAnswer";
import { type Bucket, limitRate, readerOf } from "./limitRate";
import { parseQuery } from "./parseQuery";

export interface Asked<Query extends z.ZodObject, Params extends z.ZodType> {
  query: z.output<Query>;
  params: z.output<Params>;
  /** Whose requests are counted together. */
  reader: string;
  address: URL;
  /** Of its address: French unless it stands under `/en`. */
  locale: Locale;
}
export interface PublicRoute<Query extends z.ZodObject, Params extends z.ZodType> {
  /** What its address may ask for; where that depends on its path, a function of it. */
  query?: Query | ((params: z.output<Params>) => Query);
  params?: Params;
  run: (asked: Asked<Query, Params>) => Promise<PublicAnswer> | PublicAnswer;
  cache: Freshness;
  /** False where no figure is shown: the answer itself carries no notice. */
  figures?: boolean;
  /** How its refusals are read: as data unless said. */
  refusals?: "data" | "framed";
  /** What its requests are counted with: the reads unless said. */
  bucket?: Bucket;
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
export type Handler = (request: Request, context: Context) => Promise<Response>;
type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";

const METHODS = "GET, HEAD, OPTIONS";
const CACHE: Readonly<Record<Freshness, string>> = {
  frozen: "public, max-age=31536000, immutable",
  live: "public, no-cache", // asked again each time: what is published shows at once
  never: "no-store",
};
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Content-Disposition, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Notice, X-Request-Id",
};

/** The handlers of a public read: limit → parse (unknown parameters refused) → run → answer. The one way to make them. */
export function publicRoute<Query extends z.ZodObject = z.ZodObject<Record<never, never>>, Params extends z.ZodType = z.ZodType<unknown>>(
  route: PublicRoute<Query, Params>,
): Record<Method, Handler> {
  const guard = (handle: Handler) => guarded(handle, route.refusals);
  const read = guard((request, context) => answer(route, request, context));
  const refuse = guard(async (request) => {
    await limitRate(request, route.bucket);
    throw new ExpectedError("method-not-allowed", { found: request.headers.get(METHOD_HEADER) ?? request.method, expected: METHODS });
  });
  const options = guard(async () => new Response(null, { status: 204, headers: PREFLIGHT }));
  const handlers = { GET: read, HEAD: read, OPTIONS: options, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
  for (const handler of Object.values(handlers)) builtHandlers.add(handler);
  return handlers;
}

/** On every answer of a simulated instance, refusals included. */
const NOTICE_HEADER = "X-Notice";

const PREFLIGHT = {
  Allow: METHODS,
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Max-Age": "86400",
};

async function answer<Query extends z.ZodObject, Params extends z.ZodType>(
  route: PublicRoute<Query, Params>,
  request: Request,
  context: Context,
): Promise<Response> {
  const left = await limitRate(request, route.bucket); // before anything is parsed: what is refused is counted as well
  const params = (await parseParams(route.params ?? ANY, context, request)) as z.output<Params>;
  const address = new URL(request.url);
  const schema = typeof route.query === "function" ? route.query(params) : (route.query ?? NONE);
  const query = parseQuery(schema, address.searchParams) as z.output<Query>;
  const given = await route.run({
    query,
    params,
    reader: readerOf(request),
    address,
    locale: localeOf(request.headers.get(LOCALE_HEADER)),
  });
  const sealed = seal(given, route.figures === false ? null : await simulationNotice("fr"));
  const freshness = given.cache ?? route.cache;
  const tag = entityTag(sealed.tag);
  const cached = { ETag: tag, "Cache-Control": CACHE[freshness] };
  const counted = freshness === "frozen" ? {} : left; // what a shared cache keeps must not say what one client has left
  if (freshness !== "never" && isKnown(tag, request.headers.get("if-none-match"))) {
    return new Response(null, { status: 304, headers: { ...cached, ...counted } });
  }
  return new Response(request.method === "HEAD" ? null : await sealed.body(), {
    status: sealed.status,
    headers: { ...sealed.headers, ...cached, ...counted },
  });
}

const NONE = z.object({});
const ANY = z.unknown();

/** A path whose parts cannot be is a path that does not exist. */
async function parseParams(schema: z.ZodType, context: Context, request: Request): Promise<unknown> {
  const parsed = schema.safeParse(await context.params);
  if (parsed.success) return parsed.data;
  const found = new URL(request.url).pathname;
  throw new ExpectedError("unknown-address", {
    found,
    ...(found.startsWith("/images") || found.startsWith("/integrer") ? {} : { expected: "/api/v1/openapi.json" }),
  });
}

/** Errors become answers, HEAD loses its body, and every answer is open to other sites. */
function guarded(handle: Handler, refusals: PublicRoute<z.ZodObject, z.ZodType>["refusals"]): Handler {
  return async (request, context) => {
    const requestId = request.headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID();
    const response = await handle(request, context).catch((error: unknown) => errorAnswer(error, request, requestId, refusals));
    for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value);
    response.headers.set(REQUEST_ID_HEADER, requestId);
    // Asked of the database once in the life of a simulation; without it there is no figure to speak of.
    const notice = await simulationNotice("en").catch(() => null);
    if (notice !== null) response.headers.set(NOTICE_HEADER, notice);
    if (response.status === 405) response.headers.set("Allow", METHODS);
    if (request.method !== "HEAD") return response;
    await response.body?.cancel();
    return new Response(null, { status: response.status, headers: response.headers });
  };
}
