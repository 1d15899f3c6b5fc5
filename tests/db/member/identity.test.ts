import { verify } from "@node-rs/argon2";
import NextAuth from "next-auth";
import { decode, encode } from "next-auth/jwt";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database, inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { countAttempt } from "@/lib/gate/attempts";
import { authOptions } from "@/lib/gate/authOptions";
import { hashPassword, isOutdated } from "@/lib/gate/hashPassword";
import { identityLogout } from "@/lib/gate/identityLogout";
import { identityProviderName } from "@/lib/gate/identityProvider";
import { sealText } from "@/lib/gate/sealText";
import { newTotpSecret } from "@/lib/gate/secondFactor";
import { sessionKey } from "@/lib/gate/sessionKey";
import { signInByCode, signInByPassword } from "@/lib/gate/signIn";
import { signInByIdentity } from "@/lib/gate/signInByIdentity";
import { identityServer } from "../../fixtures/identityServer";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

let db: TestDatabase;
let provider: Awaited<ReturnType<typeof identityServer>>;
let alice: number;
const before = { ...process.env };
beforeAll(async () => {
  [db, provider] = await Promise.all([createTestDatabase(), identityServer("belvedere")]);
  const oidc = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: "belvedere", OIDC_CLIENT_SECRET: "secret" };
  Object.assign(process.env, { DATABASE_URL: db.url, NEXTAUTH_URL: "http://localhost:3000", ...oidc });
  const member = { email: "alice@b.fr", name: "Alice", roles: ["EDITOR"], passwordHash: null, actor: "test" } as const;
  alice = await inTransaction(db.pool, (client) => createMember(client, member));
});
afterAll(async () => {
  await database().close();
  await Promise.all([db.close(), provider.close()]);
  process.env = before;
});
beforeEach(() => {
  Object.assign(provider.answers, { email: "Alice@B.fr", verified: true, signed: true, forged: false, otherSub: undefined });
});

interface Asked {
  action: string;
  method?: "POST";
  query?: Record<string, string>;
  body?: Record<string, string>;
  cookies?: Record<string, string>;
}

/** Asks next-auth as a route would. @returns where it leads, and what it keeps in the browser */
async function ask({ action, method, query, body, cookies = {} }: Asked) {
  const set: string[] = [];
  let to = "";
  const response = {
    setHeader: (name: string, value: string | string[]) => {
      if (name === "Set-Cookie") set.push(...value);
      if (name === "Location") to = String(value);
      return response;
    },
    getHeader: () => undefined,
    status: () => response,
    send: (said: { csrfToken?: string }) => {
      to = said.csrfToken ?? to;
    },
    end: () => {},
  };
  const request = { method: method ?? "GET", headers: {}, query: { nextauth: action.split("/"), ...query }, body, cookies };
  await NextAuth(request as never, response as never, await authOptions());
  const found = Object.fromEntries(set.map((line) => /^([^=]+)=([^;]*)/.exec(line)?.slice(1) ?? []).filter(([name]) => name));
  const kept = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, decodeURIComponent(String(value))]));
  return { to: new URL(to || "/", "http://localhost:3000"), said: to, cookies: { ...cookies, ...kept } };
}

/** From the button to where the browser ends. @param lie what the callback is told instead */
async function walk(lie: Record<string, string> = {}) {
  const csrf = await ask({ action: "csrf" });
  const body = { csrfToken: csrf.said, callbackUrl: "/saisie" };
  const away = await ask({ action: "signin/identity", method: "POST", body, cookies: csrf.cookies });
  provider.answers.nonce = lie.nonce ?? away.to.searchParams.get("nonce") ?? "";
  const query = { code: "c", state: lie.state ?? away.to.searchParams.get("state") ?? "" };
  const back = await ask({ action: "callback/identity", query, cookies: away.cookies });
  const token = back.cookies["next-auth.session-token"];
  return {
    away: away.to,
    to: `${back.to.pathname}${back.to.search}`,
    session: token ? await decode({ token, secret: await sessionKey() }) : null,
  };
}

test("it leads to the provider with state and nonce and nothing more, and back into a session of the invited member", async () => {
  expect(identityProviderName()).toBe("ProConnect");
  const { away, to, session } = await walk();
  expect(away.origin).toBe(provider.issuer);
  expect([...away.searchParams.keys()].sort()).toEqual(["client_id", "nonce", "redirect_uri", "response_type", "scope", "state"]);
  expect([away.searchParams.get("state")?.length, away.searchParams.get("nonce")?.length].every((length) => Number(length) >= 32)).toBe(
    true,
  );
  expect(away.searchParams.get("redirect_uri")).toBe("http://localhost:3000/api/auth/callback/identity");
  expect([to, session?.memberId, session?.sessionVersion]).toEqual(["/saisie", alice, 1]);
  expect(session?.sessionId).toMatch(/^[\da-f-]{36}$/);
  const { rows } = await db.pool.query("SELECT actor, action FROM audit_log ORDER BY id DESC LIMIT 1");
  expect(rows[0]).toEqual({ actor: `member:${alice}`, action: "sign-in" });
});

test("who was not invited, is disabled, or has an address that was not verified gets no session", async () => {
  provider.answers.email = "personne@b.fr";
  expect(await walk()).toMatchObject({ to: "/connexion?error=not-invited", session: null });
  Object.assign(provider.answers, { email: "alice@b.fr", verified: false });
  expect(await walk()).toMatchObject({ to: "/connexion?error=not-invited", session: null });
  expect(await signInByIdentity({}, new Date())).toBeNull();
  expect(await signInByIdentity({ email: "alice@b.fr" }, new Date())).toBeNull(); // not said to be verified
  process.env.OIDC_EMAILS_CHECKED = "true";
  expect(await signInByIdentity({ email: "alice@b.fr" }, new Date())).toEqual({ session: { memberId: alice, sessionVersion: 1 } });
  expect(await signInByIdentity({ email: "alice@b.fr", email_verified: false }, new Date())).toBeNull();
  await db.pool.query("UPDATE member SET disabled_at = now()");
  expect(await signInByIdentity({ email: "alice@b.fr" }, new Date())).toBeNull();
  await db.pool.query("UPDATE member SET disabled_at = NULL, totp_secret = 'x', totp_since = now()");
  expect(await signInByIdentity({ email: "alice@b.fr" }, new Date())).toEqual({ pending: { memberId: alice, sessionVersion: 1 } });
  await db.pool.query("UPDATE member SET totp_secret = NULL, totp_since = NULL");
  delete process.env.OIDC_EMAILS_CHECKED;
});

test("answers that are forged, unsigned, of somebody else, or to another question open nothing", async () => {
  const lies: [Partial<typeof provider.answers>, Record<string, string>][] = [
    [{ forged: true }, {}],
    [{ signed: false }, {}],
    [{ otherSub: "s2" }, {}],
    [{}, { nonce: "another-nonce-that-was-never-asked-for" }],
    [{}, { state: "another-state-that-was-never-asked-for" }],
  ];
  for (const [answers, lie] of lies) {
    Object.assign(provider.answers, { signed: true, forged: false, otherSub: undefined }, answers);
    expect(await walk(lie), JSON.stringify([answers, lie])).toMatchObject({
      to: "/api/auth/error?error=OAuthCallback",
      session: null,
    });
  }
  const { to } = await ask({ action: "error", query: { error: "OAuthCallback" } });
  expect(`${to.pathname}${to.search}`).toBe("/api/auth/signin?error=OAuthCallback");
});

test("codes are counted by the session they follow, from however many addresses, and a run of them is written down", async () => {
  const secret = newTotpSecret();
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await db.pool.query("UPDATE member SET totp_secret = $1, totp_since = now()", [await sealText(secret)]);
  const attempt = (code: string, round: number, sessionVersion = 1) =>
    signInByCode({ memberId: alice, sessionVersion }, code, `2001:db8:0:${round}::/64`, new Date());
  const now = totp.generate();
  expect(await attempt(now, 0)).toEqual({ memberId: alice, sessionVersion: 1 }); // what succeeds is not counted
  for (let round = 1; round <= 30; round++) expect(await attempt("codes", round)).toBeNull();
  await expect(attempt(totp.generate({ timestamp: Date.now() + 30_000 }), 31)).rejects.toMatchObject({ code: "too-many-attempts" });
  expect(await attempt("codes", 32, 2)).toBeNull(); // another session: counted from the beginning
  const { rows } = await db.pool.query("SELECT actor, subject_id, after FROM audit_log WHERE action = 'fail-codes'");
  expect(rows).toEqual([{ actor: "sign-in", subject_id: String(alice), after: { attempts: 30 } }]);
  const { rows: kept } = await db.pool.query("SELECT points FROM attempt WHERE key = 'address:2001:db8:0:7::/64'");
  expect(kept).toEqual([{ points: 1 }]);
  await db.pool.query("UPDATE member SET totp_secret = NULL, totp_since = NULL");
});

test("what nobody expected of signing in is logged, and not said", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const csrf = await ask({ action: "csrf" });
  // Outside of a request there are no cookies to read what waits for a code.
  const { to } = await ask({ action: "callback/code", method: "POST", body: { csrfToken: csrf.said, code: "1" }, cookies: csrf.cookies });
  const said = written.mock.calls.map(([line]) => JSON.parse(String(line)));
  written.mockRestore();
  expect(to.searchParams.get("error")).toBe("unexpected");
  expect(said).toContainEqual(
    expect.objectContaining({ event: "unexpected", signIn: "credentials", error: expect.stringContaining("cookies") }),
  );
});

test("signing out leads to the provider that opened the session, and home from there; nobody waits for one that is silent", async () => {
  const { session } = await walk();
  const to = new URL((await identityLogout(String(session?.idToken), new Date())) ?? "");
  expect(`${to.origin}${to.pathname}`).toBe(`${provider.issuer}/session/end`);
  expect([...to.searchParams.keys()]).toEqual(["id_token_hint", "state", "post_logout_redirect_uri"]);
  expect(to.searchParams.get("id_token_hint")).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(to.searchParams.get("state")?.length).toBeGreaterThanOrEqual(32);
  expect(to.searchParams.get("post_logout_redirect_uri")).toBe("http://localhost:3000/");
  process.env.OIDC_ISSUER = "http://127.0.0.1:1";
  expect(await identityLogout("x.y.z", new Date())).toBeNull();
  process.env.OIDC_ISSUER = provider.issuer;
});

test("a session is open for twelve hours, and not a second more", async () => {
  const { session } = await walk();
  const [from, to] = [Number(session?.iat), Number(session?.exp)];
  expect(to - from).toBe(12 * 3_600);
  const token = await encode({ token: session ?? {}, secret: await sessionKey(), maxAge: to - from });
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    vi.setSystemTime(Date.now() + (12 * 3_600 - 5) * 1_000);
    expect((await decode({ token, secret: await sessionKey() }))?.memberId).toBe(alice);
    vi.setSystemTime(Date.now() + 25_000); // with the leeway that clocks are given
    await expect(decode({ token, secret: await sessionKey() })).rejects.toThrow(/exp/);
  } finally {
    vi.useRealTimers();
  }
});

test("an e-mail that nobody has takes as long to refuse as a wrong password, and both are counted by address", async () => {
  const bob = {
    email: "bob@b.fr",
    name: "Bob",
    roles: ["EDITOR"],
    passwordHash: await hashPassword("sept poules dans un pré"),
    actor: "test",
  } as const;
  await inTransaction(db.pool, (client) => createMember(client, bob));
  // As much is worked out for nobody as for Bob, so that the time says nothing: measured it would be the machine's.
  for (const [turn, email] of ["personne@b.fr", "bob@b.fr", "alice@b.fr"].entries()) {
    const worked = vi.mocked(verify).mock.calls.length;
    expect(await signInByPassword({ email, password: "ce n’est pas le bon" }, `203.0.113.${turn}`, new Date())).toBeNull();
    const [[hashed = ""] = []] = vi.mocked(verify).mock.calls.slice(worked);
    expect([email, vi.mocked(verify).mock.calls.length - worked, isOutdated(String(hashed))]).toEqual([email, 1, false]);
  }

  // One address tries many accounts: the hundredth is looked at, and no more; elsewhere Bob comes in.
  for (let tried = 0; tried < 99; tried++) await countAttempt("address", "198.51.100.7");
  const from = (address: string, password = "sept poules dans un pré") =>
    signInByPassword({ email: "bob@b.fr", password }, address, new Date());
  expect(await from("198.51.100.7", "non")).toBeNull();
  await expect(from("198.51.100.7")).rejects.toMatchObject({ code: "too-many-attempts" });
  expect(await from("198.51.100.8")).toMatchObject({ session: {} });
});
