import { z } from "zod";
import type { StandingAsked } from "@/lib/data/award/readStanding";
import type { Member } from "@/lib/data/member/member";
import type { Standing } from "@/lib/domain/award/standing";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import { type PublicAnswer, seal } from "./answer";
import { builtHandlers } from "./builtHandlers";
import { currentMember, requireAllowed, requireSecondFactor, requireStanding } from "./currentMember";
import { errorAnswer } from "./errorAnswer";
import { limitRate } from "./limitRate";
import { parseQuery } from "./parseQuery";
import type { AsksStanding, PermissionName } from "./permissions";
import { requireOwnOrigin } from "./requireOwnOrigin";

/** What a route is run with: what was asked, checked; and who asks. */
export interface AskedRoute<Query extends z.ZodObject, Params extends z.ZodType> {
  query: z.output<Query>;
  params: z.output<Params>;
  member: Member;
  /** As the audit log names who asks. */
  actor: string;
  /** For what is sent: its body was not read yet. */
  request: Request;
  now: Date;
}

/** What one must be allowed, for a route or a page; and how they stand towards what they ask for, where that permission asks. */
export type Stood<Asked> = {
  [Name in PermissionName]: AsksStanding<Name> extends true
    ? { permission: Name; standing: (asked: Asked, member: StandingAsked) => Promise<Standing> }
    : { permission: Name; standing?: undefined };
}[PermissionName];

type MemberRoute<Query extends z.ZodObject, Params extends z.ZodType> = Stood<Pick<AskedRoute<Query, Params>, "query" | "params">> & {
  query?: Query;
  params?: Params;
  run: (asked: AskedRoute<Query, Params>) => Promise<PublicAnswer>;
};

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
export type MemberHandler = (request: Request, context: Context) => Promise<Response>;

const NONE = z.object({});
const ANY = z.unknown();

/**
 * The handler of a file that members fetch, or send. The one way to make one, in this order: limit → origin, where something is sent → parse
 * → session → may they? → run → an answer that nobody keeps.
 */
export function memberRoute<Query extends z.ZodObject = z.ZodObject<Record<never, never>>, Params extends z.ZodType = z.ZodType<unknown>>(
  route: MemberRoute<Query, Params>,
): MemberHandler {
  const handler: MemberHandler = async (request, context) => {
    const requestId = request.headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID();
    const response = await attempt(request, requestId, async () => answer(route, request, context));
    response.headers.set("Cache-Control", "private, no-store");
    response.headers.set(REQUEST_ID_HEADER, requestId);
    return response;
  };
  builtHandlers.add(handler);
  return handler;
}

async function answer<Query extends z.ZodObject, Params extends z.ZodType>(
  route: MemberRoute<Query, Params>,
  request: Request,
  context: Context,
): Promise<Response> {
  await limitRate(request);
  if (request.method !== "GET" && request.method !== "HEAD") requireOwnOrigin(request);
  const found = new URL(request.url);
  const params = (route.params ?? ANY).safeParse(await context.params);
  if (!params.success) throw new ExpectedError("unknown-address", { found: found.pathname });
  const query = parseQuery(route.query ?? NONE, found.searchParams) as z.output<Query>;
  const member = await currentMember();
  requireAllowed(member, route.permission);
  await requireSecondFactor(member, route.permission);
  if (member === null) throw new ExpectedError("signed-out"); // where anyone may, a public route is what is wanted
  const now = new Date();
  const asked = { query, params: params.data as z.output<Params>, member, actor: `member:${member.id}`, request, now };
  if (route.standing) {
    const standing = await route.standing(asked, { memberId: member.id, today: parisDay(now), hold: false });
    requireStanding(member, route.permission, standing);
  }
  const sealed = seal(await route.run(asked), null);
  return new Response(await sealed.body(), { status: sealed.status, headers: sealed.headers });
}

async function attempt(request: Request, requestId: string, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    return errorAnswer(error, request, requestId);
  }
}
