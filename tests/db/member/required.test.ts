import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET } from "@/app/administration/journal.csv/route";
import membersPage from "@/app/administration/membres/page";
import { reviewEntry } from "@/lib/actions/campaign/reviewEntry";
import { saveEntry } from "@/lib/actions/campaign/saveEntry";
import { dropDraft } from "@/lib/actions/edition/dropDraft";
import { changeMember } from "@/lib/actions/member/changeMember";
import { followLink } from "@/lib/actions/member/followLink";
import { giveMemberEmailLink } from "@/lib/actions/member/giveMemberEmailLink";
import { giveMemberLink } from "@/lib/actions/member/giveMemberLink";
import { removeMemberSecondFactor } from "@/lib/actions/member/removeMemberSecondFactor";
import { removeOwnSecondFactor } from "@/lib/actions/member/removeOwnSecondFactor";
import { signOut } from "@/lib/actions/member/signOut";
import { database, inTransaction } from "@/lib/data/database";
import { createLink } from "@/lib/data/member/createLink";
import { createMember } from "@/lib/data/member/createMember";
import { changeSettings } from "@/lib/data/settings/changeSettings";
import { START } from "@/lib/gate/actionState";
import { hashPassword } from "@/lib/gate/hashPassword";
import { memberRoute } from "@/lib/gate/memberRoute";
import { readNumber } from "@/lib/gate/readNumber";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { refusal } from "../api/ask";

const signedIn = vi.hoisted(() => ({ memberId: 0, sessionVersion: 1, sessionId: "5b0c1a2e-3d4f-4a5b-8c6d-7e8f9a0b1c2d" }));
vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => ({ getAll: () => [] }) }));
vi.mock("next/server", () => ({ connection: async () => {} }));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next-auth", () => ({ getServerSession: async () => signedIn }));

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  const passwordHash = await hashPassword("le mot de passe d’Alice");
  await inTransaction(db.pool, async (client) => {
    const member = { email: "alice@b.fr", name: "Alice", roles: ["ADMIN"], passwordHash, actor: "test" } as const;
    signedIn.memberId = await createMember(client, member);
  });
});
afterAll(async () => {
  await database().close();
  await db.close();
});

const act = () => changeMember(START, { memberId: signedIn.memberId, name: "Alice B.", roles: ["ADMIN"] });
const open = () => membersPage({ params: Promise.resolve({}), searchParams: Promise.resolve({}) });
const file = () => GET(new Request("http://localhost/administration/journal.csv"), { params: Promise.resolve({}) });
const require2 = (secondFactorRequired: boolean) =>
  inTransaction(db.pool, (client) => changeSettings(client, { secondFactorRequired }, "test"));

test("once a second factor is required, pages lead to where it is set up, actions and files are refused, until it is in force", async () => {
  expect(await act()).toMatchObject({ at: "done" });
  await require2(true);
  expect(await act()).toMatchObject({ at: "refused", refusal: { code: "second-factor-required", status: 403 } });
  await expect(open()).rejects.toMatchObject({ digest: expect.stringContaining("/mon-compte") });
  expect(await refusal(file())).toMatchObject({ status: 403, code: "second-factor-required" });

  await db.pool.query("UPDATE member SET totp_secret = 'x', totp_since = now()");
  expect(await act()).toMatchObject({ at: "done" });
  expect((await file()).status).toBe(200);
  await open();
});

test("whoever has one cannot give it up while it is required; the password is asked first", async () => {
  const giveUp = (password: string) => removeOwnSecondFactor(START, { password });
  expect(await giveUp("un autre")).toMatchObject({ at: "refused", fields: { password: "wrong-password" } });
  // Whoever signs in by a provider has none to give, and is told where to get one.
  await db.pool.query("ALTER TABLE member ADD COLUMN put_by text; UPDATE member SET put_by = password_hash, password_hash = NULL");
  expect(await giveUp("le mot de passe d’Alice")).toMatchObject({ at: "refused", fields: { password: "no-password" } });
  await db.pool.query("UPDATE member SET password_hash = put_by; ALTER TABLE member DROP COLUMN put_by");
  expect(await giveUp("le mot de passe d’Alice")).toMatchObject({ at: "refused", refusal: { code: "second-factor-required" } });
  await require2(false);
  await expect(giveUp("le mot de passe d’Alice")).rejects.toMatchObject({ digest: expect.stringContaining("/mon-compte") });
  expect((await db.pool.query("SELECT totp_since FROM member")).rows[0].totp_since).toBeNull();
});

test("an administrator's browser left open opens nobody's account: the password is asked, and one's own second factor stays", async () => {
  const { memberId } = signedIn;
  const ways = [
    (password: string) => giveMemberLink(START, { memberId, password }),
    (password: string) => giveMemberEmailLink(START, { memberId, email: "autre@b.fr", password }),
    (password: string) => removeMemberSecondFactor(START, { memberId, password }),
  ];
  await db.pool.query("UPDATE member SET totp_secret = 'x', totp_since = now()");
  const links = async () => (await db.pool.query("SELECT count(*)::int AS n FROM one_time_link")).rows[0].n;
  for (const way of ways) {
    expect(await way("")).toMatchObject({ at: "refused", fields: { password: "missing" } });
    expect(await way("un autre")).toMatchObject({ at: "refused", fields: { password: "wrong-password" } });
  }
  expect(await links()).toBe(0);
  const [access, address, factor] = await Promise.all(ways.map((way) => way("le mot de passe d’Alice")));
  expect([access?.at, address?.at, await links()]).toEqual(["done", "done", 2]);
  expect(factor).toMatchObject({ at: "refused", refusal: { code: "forbidden", details: { reason: "another" } } });
  expect((await db.pool.query("SELECT totp_since FROM member")).rows[0].totp_since).not.toBeNull();
  await db.pool.query("UPDATE member SET totp_secret = NULL, totp_since = NULL");
});

test("what is sent from another site, or from nowhere, is not taken, nor a parameter too many", async () => {
  const post = memberRoute({
    permission: "read-audit",
    run: async ({ request }) => ({ kind: "json", body: { taken: await request.text() } }),
  });
  const send = (headers: Record<string, string>, path = "/x") =>
    post(new Request(`http://obs.fr${path}`, { method: "POST", headers: { Host: "obs.fr", ...headers }, body: "file" }), {
      params: Promise.resolve({}),
    });
  for (const origin of [null, "null", "https://elsewhere.fr", "https://obs.fr.elsewhere.fr"]) {
    expect(await refusal(send(origin === null ? {} : { Origin: origin })), String(origin)).toMatchObject({
      status: 403,
      code: "foreign-origin",
    });
  }
  expect(await refusal(send({ Origin: "https://obs.fr" }, "/x?a=1"))).toMatchObject({ status: 400, code: "unknown-parameter" });
  expect(await (await send({ Origin: "https://obs.fr" })).json()).toEqual({ taken: "file" });
});

test("the first administrator's link makes no second one", async () => {
  const { token } = await inTransaction(db.pool, (client) =>
    createLink(client, { purpose: "first-administrator", memberId: null, actor: "test", now: new Date() }),
  );
  const asked = { token, email: "eve@b.fr", name: "Eve", password: "trois poules dans un pré" };
  expect(await followLink(START, asked)).toMatchObject({ at: "refused", refusal: { code: "link-closed", status: 410 } });
  expect((await db.pool.query("SELECT email FROM member")).rows).toEqual([{ email: "alice@b.fr" }]);
  await db.pool.query("UPDATE member SET disabled_at = now()");
  await expect(followLink(START, asked)).rejects.toMatchObject({ digest: expect.stringContaining("/api/auth/signin") });
  await db.pool.query("UPDATE member SET disabled_at = NULL WHERE email = 'alice@b.fr'");
  await db.pool.query("UPDATE member SET disabled_at = now() WHERE email = 'eve@b.fr'");
});

test("what no browser of ours would send is refused like the rest", async () => {
  const [state, form] = [await changeMember(null as never, {} as never), await changeMember(START, null as never)];
  expect(state).toMatchObject({ at: "refused", round: 0, refusal: { code: "unexpected" } });
  expect(form).toMatchObject({ at: "refused", round: 0, refusal: { code: "bad-form" } });
  const sent = new FormData();
  for (const [name, value] of Object.entries({ memberId: "1", name: "Alice\0", "roles[]": "ADMIN" })) sent.append(name, value);
  const problem = { at: "refused", refusal: { code: "bad-form", status: 400 }, fields: { name: "not-a-text" } };
  expect(await changeMember(START, sent)).toMatchObject(problem);
  const id = 3_000_000_000;
  const entry = { campaignId: 1, accountId: id, version: 1, decision: "reject", reason: "x" } as const;
  const outside = { at: "refused", refusal: { code: "bad-form", status: 400 } };
  expect(await reviewEntry(START, entry)).toMatchObject({ ...outside, fields: { accountId: expect.anything() } });
  expect(await saveEntry(START, { campaignId: id, accountId: 1, version: 0 })).toMatchObject({
    ...outside,
    fields: { campaignId: expect.anything() },
  });
  expect(await dropDraft(START, { id: 1, version: id })).toMatchObject({ ...outside, fields: { version: expect.anything() } });
  for (const text of ["3000000000", "0", "-1", "1e3", "0x1", " 1", "1.5", "01", ""]) {
    expect(() => readNumber(text, "unknown-draft"), text).toThrow(expect.objectContaining({ code: "unknown-draft" }));
  }
  expect(readNumber("2147483647", "unknown-draft")).toBe(2_147_483_647);
});

test("signing out ends that session for whoever has kept its cookie, and no other", async () => {
  expect(await act()).toMatchObject({ at: "done" });
  await expect(signOut(START, {})).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
  expect(await act()).toMatchObject({ at: "refused", refusal: { code: "signed-out", status: 401 } });
  signedIn.sessionId = "6c1d2b3f-4e5a-4b6c-9d7e-8f9a0b1c2d3e";
  expect(await act()).toMatchObject({ at: "done" });
  // What has ended by itself is forgotten.
  await db.pool.query("UPDATE ended_session SET until = now() - interval '1 second'");
  await expect(signOut(START, {})).rejects.toThrow();
  expect((await db.pool.query("SELECT id FROM ended_session")).rows).toEqual([{ id: signedIn.sessionId }]);
  signedIn.sessionId = "7d2e3c4a-5f6b-4c7d-8e8f-9a0b1c2d3e4f";
});

test("an old session is nobody at once", async () => {
  await db.pool.query("UPDATE member SET session_version = session_version + 1");
  expect(await act()).toMatchObject({ at: "refused", refusal: { code: "signed-out", status: 401 } });
  expect(await refusal(file())).toMatchObject({ status: 401, code: "signed-out" });
});
