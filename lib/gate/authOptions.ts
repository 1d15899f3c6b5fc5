import type { NextAuthOptions, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { clientKey } from "@/lib/platform/clientAddress";
import { ExpectedError } from "@/lib/platform/errors";
import { log, logUnexpected } from "@/lib/platform/log";
import { ADDRESS_HEADER } from "@/lib/platform/requestHeaders";
import { IDENTITY_PROVIDER, type IdentityClaims, identityProvider } from "./identityProvider";
import { pathWithin } from "./pathWithin";
import { readPending, setPending } from "./pendingSession";
import { sessionKey } from "./sessionKey";
import { type Session, signInByCode, signInByPassword } from "./signIn";
import { signInByIdentity } from "./signInByIdentity";

/** From signing in to signing in again. Nothing renews it: see authRoute. */
const SESSION_SECONDS = 12 * 3600;

/** When a session that begins now ends by itself. */
export const sessionEnd = (now: Date): Date => new Date(now.getTime() + SESSION_SECONDS * 1000);

/** Where somebody signs in. */
const SIGN_IN_PATH = "/connexion";

/** next-auth, by which sessions are signed and read. Credentials make it keep them in a token; what the token names is read at each request. */
export async function authOptions(): Promise<NextAuthOptions> {
  return {
    secret: await sessionKey(),
    logger: QUIET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS }, // unless said, a copied token outlives its cookie by a month
    pages: { signIn: SIGN_IN_PATH, error: SIGN_IN_PATH },
    providers: [
      CredentialsProvider({
        id: "password",
        credentials: { email: {}, password: {} },
        authorize: (given, request) =>
          attempt(async () => {
            const typed = { email: given?.email ?? "", password: given?.password ?? "" };
            const outcome = await signInByPassword(typed, addressOf(request.headers), new Date());
            if (outcome === null || "session" in outcome) return outcome?.session ?? null;
            await setPending(outcome.pending);
            throw new SignInRefused("second-factor");
          }),
      }),
      CredentialsProvider({
        id: "code",
        credentials: { code: {} },
        authorize: (given, request) =>
          attempt(async () => {
            const pending = await readPending();
            if (pending === null) throw new SignInRefused("expired");
            const session = await signInByCode(pending, given?.code ?? "", addressOf(request.headers), new Date());
            if (session === null) throw new SignInRefused("code");
            return session;
          }),
      }),
      ...identityProvider(),
    ],
    callbacks: {
      signIn: ({ user, account, profile }) => (account?.provider === IDENTITY_PROVIDER ? admit(user, profile ?? {}) : true),
      // The identity token says to its provider, when somebody signs out, whose session is to end there. It lies in the sealed cookie only.
      jwt: ({ token, user, account }) => {
        if (!user) return token;
        const idToken = account?.id_token === undefined ? {} : { idToken: account.id_token };
        return { memberId: Number(user.id), sessionVersion: user.sessionVersion, sessionId: crypto.randomUUID(), ...idToken };
      },
      session: ({ session: { expires }, token: { memberId, sessionVersion, sessionId, idToken } }) => ({
        expires,
        ...{ memberId, sessionVersion, sessionId, idToken },
      }),
      redirect: ({ url, baseUrl }) => `${baseUrl}${pathWithin(url)}`,
    },
  };
}

/** What next-auth would write to the console: a forged cookie or address is refused, and is no news. */
const QUIET = {
  error: (code: string) => log("warning", "sign-in", { code }),
  warn: () => {},
  debug: () => {},
};

/** Whoever a provider names becomes the member of that address, or is told why not. */
async function admit(user: User, claims: Partial<IdentityClaims>): Promise<boolean | string> {
  const refused = (error: string) => `${SIGN_IN_PATH}?error=${error}`;
  try {
    const outcome = await signInByIdentity(claims, new Date());
    if (outcome === null) return refused("not-invited");
    if ("pending" in outcome) {
      await setPending(outcome.pending);
      return refused("second-factor");
    }
    Object.assign(user, { id: String(outcome.session.memberId), sessionVersion: outcome.session.sessionVersion });
    return true;
  } catch (error) {
    logUnexpected(error, { signIn: IDENTITY_PROVIDER });
    return refused("unexpected");
  }
}

/** What the sign-in page is told in its address. */
class SignInRefused extends Error {}

async function attempt(run: () => Promise<Session | null>): Promise<User | null> {
  try {
    const session = await run();
    return session && { id: String(session.memberId), sessionVersion: session.sessionVersion };
  } catch (error) {
    if (error instanceof SignInRefused) throw error;
    if (error instanceof ExpectedError && error.code === "too-many-attempts") throw new SignInRefused(`wait-${error.details.minutes}`);
    logUnexpected(error, { signIn: "credentials" });
    throw new SignInRefused("unexpected");
  }
}

function addressOf(headers: Record<string, unknown> | undefined): string {
  return clientKey(String(headers?.[ADDRESS_HEADER] ?? "unknown"));
}
