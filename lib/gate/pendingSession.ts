import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { readEnvironment } from "@/lib/platform/environment";
import { servedSecurely } from "@/lib/platform/servedSecurely";
import { sessionKey } from "./sessionKey";
import type { Session } from "./signIn";

/** Kept by a browser between the right password and the code that follows. */
const COOKIE = "belvedere.second-factor";
/** Never read as a session, nor a session as this. */
const SALT = "second factor";
const LIFE_SECONDS = 300;

export async function setPending(session: Session): Promise<void> {
  const value = await encode({ token: { ...session }, secret: await sessionKey(), salt: SALT, maxAge: LIFE_SECONDS });
  const secure = servedSecurely(readEnvironment().PUBLIC_URL, (await headers()).get("x-forwarded-proto"));
  (await cookies()).set(COOKIE, value, { httpOnly: true, sameSite: "lax", path: "/", maxAge: LIFE_SECONDS, secure });
}

/** Null when there is none, or it is too old, or not ours. */
export async function readPending(): Promise<Session | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  if (value === undefined) return null;
  const token = await decode({ token: value, secret: await sessionKey(), salt: SALT }).catch(() => null);
  if (token?.memberId === undefined || token.sessionVersion === undefined) return null;
  return { memberId: token.memberId, sessionVersion: token.sessionVersion };
}
