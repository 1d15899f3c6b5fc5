import type { z } from "zod";
import { clientKey } from "@/lib/platform/clientAddress";
import { ExpectedError } from "@/lib/platform/errors";
import { ADDRESS_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { type PublicAnswer, seal } from "./answer";
import { type AttemptKind, countAttempt } from "./attempts";
import { builtHandlers } from "./builtHandlers";
import { errorAnswer } from "./errorAnswer";
import { limitRate } from "./limitRate";
import { requireOwnOrigin } from "./requireOwnOrigin";

interface PublicPost<Params extends z.ZodType> {
  params: Params;
  /** What it is counted with, by address. */
  attempts: AttemptKind;
  /** Where somebody is led who has tried too often: what they sent is not read. */
  tooMany: (params: z.output<Params>) => PublicAnswer;
  run: (asked: { params: z.output<Params>; request: Request; now: Date }) => Promise<PublicAnswer>;
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * The handler of a file that anybody sends by a form of ours, with or without a script. The one way to make one, in this order: limit → origin
 * → parse → attempts → run, which reads the body → an answer that nobody keeps.
 */
export function publicPost<Params extends z.ZodType>(route: PublicPost<Params>) {
  const handler = async (request: Request, context: Context) => {
    const requestId = request.headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID();
    const response = await answer(route, request, context).catch((error) => errorAnswer(error, request, requestId));
    response.headers.set("Cache-Control", "private, no-store");
    response.headers.set(REQUEST_ID_HEADER, requestId);
    return response;
  };
  builtHandlers.add(handler);
  return handler;
}

async function answer<Params extends z.ZodType>(route: PublicPost<Params>, request: Request, context: Context): Promise<Response> {
  await limitRate(request);
  requireOwnOrigin(request);
  const params = route.params.safeParse(await context.params);
  if (!params.success) throw new ExpectedError("unknown-address", { found: new URL(request.url).pathname });
  const allowed = await countAttempt(route.attempts, clientKey(request.headers.get(ADDRESS_HEADER) ?? "unknown")).then(
    () => true,
    (error) => {
      if (error instanceof ExpectedError && error.code === "too-many-attempts") return false;
      throw error;
    },
  );
  const sealed = seal(allowed ? await route.run({ params: params.data, request, now: new Date() }) : route.tooMany(params.data), null);
  return new Response(await sealed.body(), { status: sealed.status, headers: sealed.headers });
}
