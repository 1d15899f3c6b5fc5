import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { ExpectedError } from "@/lib/platform/errors";
import { REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { authOptions } from "./authOptions";
import { builtHandlers } from "./builtHandlers";
import { errorAnswer } from "./errorAnswer";
import { limitRate } from "./limitRate";

/** Of all that next-auth offers. Its `session` would renew a session for ever, and tell a script what it holds. */
const OFFERED = { GET: ["csrf", "signin", "callback", "error"], POST: ["signin", "callback"] } as const;

type Context = { params: Promise<{ nextauth: string[] }> };

/** The routes by which somebody signs in: next-auth's own, limited and narrowed. */
export function authRoute() {
  const handlers = { GET: handlerOf("GET"), POST: handlerOf("POST") };
  for (const handler of Object.values(handlers)) builtHandlers.add(handler);
  return handlers;
}

function handlerOf(method: keyof typeof OFFERED) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    try {
      await limitRate(request);
      const [asked = ""] = (await context.params).nextauth;
      if (!OFFERED[method].some((offered) => offered === asked)) {
        throw new ExpectedError("unknown-address", { found: request.nextUrl.pathname, expected: "none" });
      }
      return (await NextAuth(request, context, await authOptions())) as Response;
    } catch (error) {
      return errorAnswer(error, request, request.headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID());
    }
  };
}
