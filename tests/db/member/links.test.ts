import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { inTransaction } from "@/lib/data/database";
import { changeEmail } from "@/lib/data/member/changeEmail";
import { createLink } from "@/lib/data/member/createLink";
import { createMember } from "@/lib/data/member/createMember";
import { endSessions } from "@/lib/data/member/endSessions";
import { giveEmailLink } from "@/lib/data/member/giveEmailLink";
import { hasAdministrator } from "@/lib/data/member/hasAdministrator";
import { setDisabled } from "@/lib/data/member/setDisabled";
import { setPassword } from "@/lib/data/member/setPassword";
import { spendLink } from "@/lib/data/member/spendLink";
import type { LinkPurpose } from "@/lib/domain/member/linkLife";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());
beforeEach(() => db.pool.query("DELETE FROM one_time_link; DELETE FROM member"));

const now = new Date("2026-11-22T10:00:00Z");
type Client = Parameters<Parameters<typeof inTransaction>[1]>[0];
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const make = (purpose: LinkPurpose, memberId: number | null, at = now) =>
  inTransaction(db.pool, (client) => createLink(client, { purpose, memberId, actor: "test", now: at }));
const spend = (token: string, at = now) => inTransaction(db.pool, (client) => spendLink(client, token, at));
const member = (email: string) =>
  inTransaction(db.pool, (client) => createMember(client, { email, name: "Alice", roles: ["ADMIN"], passwordHash: null, actor: "test" }));

test("a link serves once, even to two who come together", async () => {
  const { token } = await make("first-administrator", null);
  const both = await Promise.all([spend(token), spend(token)]);
  expect(both.filter((one) => one !== null)).toEqual([{ purpose: "first-administrator", memberId: null, newEmail: null }]);
});

test("a link dies at its hour, and a newer one ends it", async () => {
  const id = await member("a@b.fr");
  const first = await make("password-reset", id);
  expect(await spend(first.token, later(2))).toBeNull();
  const second = await make("password-reset", id);
  const third = await make("password-reset", id, later(0.5));
  expect([await spend(second.token, later(1)), (await spend(third.token, later(1)))?.memberId]).toEqual([null, id]);
});

test("no table holds what opens a link, and the log says who made it", async () => {
  const { token } = await make("first-administrator", null);
  const { rows } = await db.pool.query(
    "SELECT (SELECT json_agg(l) FROM one_time_link l)::text || (SELECT json_agg(a) FROM audit_log a)::text AS kept",
  );
  expect(rows[0].kept).not.toContain(token);
  expect(rows[0].kept).toContain('"actor":"test"');
});

test("an address is taken once, however it is written", async () => {
  await member("a@b.fr");
  await expect(member("a@b.fr")).rejects.toMatchObject({ code: "email-taken" });
  await expect(member("A@b.fr")).rejects.toThrow(/member_email_is_folded/);
});

test("there is an administrator once one has a password, and no more when disabled", async () => {
  const id = await member("a@b.fr");
  expect(await hasAdministrator(db.pool)).toBe(false);
  const change = { memberId: id, passwordHash: "x", actor: "test", action: "accept-invitation", now } as const;
  expect(await inTransaction(db.pool, (client) => setPassword(client, change))).toBe(true);
  expect(await hasAdministrator(db.pool)).toBe(true);
  await db.pool.query("UPDATE member SET disabled_at = now()");
  expect(await hasAdministrator(db.pool)).toBe(false);
  expect(await inTransaction(db.pool, (client) => setPassword(client, change))).toBe(false);
});

test("whatever changes how somebody gets in ends every link that was given before, and nobody else's", async () => {
  const [id, other] = [await member("a@b.fr"), await member("c@d.fr")];
  const action = "change-password" as const;
  const changes: ((client: Client) => Promise<unknown>)[] = [
    (client) => setPassword(client, { memberId: id, passwordHash: "x", actor: "test", action, now }),
    (client) => changeEmail(client, { memberId: id, email: "b@b.fr", actor: "test", now }),
    (client) => endSessions(client, id, "test", now),
    (client) => setDisabled(client, { memberId: id, disabled: true, actor: "test", now }),
    (client) => setDisabled(client, { memberId: id, disabled: false, actor: "test", now }),
  ];
  await db.pool.query("UPDATE member SET password_hash = 'x'");
  const theirs = await make("password-reset", other);
  for (const run of changes) {
    const before = new Date(now.getTime() - 1);
    const given = [(await make("invitation", id, before)).token, (await make("password-reset", id, before)).token];
    const move = { memberId: id, newEmail: "e@b.fr", actor: "test", now: before };
    given.push((await inTransaction(db.pool, (client) => giveEmailLink(client, move))).token);
    await inTransaction(db.pool, run);
    for (const token of given) expect(await spend(token)).toBeNull();
  }
  expect((await spend(theirs.token))?.memberId).toBe(other);
});

test("nobody disabled takes another address", async () => {
  const id = await member("a@b.fr");
  await db.pool.query("UPDATE member SET disabled_at = now()");
  const move = inTransaction(db.pool, (client) => changeEmail(client, { memberId: id, email: "b@b.fr", actor: "test", now }));
  await expect(move).rejects.toMatchObject({ code: "link-closed" });
  expect((await db.pool.query("SELECT email FROM member")).rows).toEqual([{ email: "a@b.fr" }]);
});

test("of two who take one address at the same moment, one is told that it is taken", async () => {
  const [one, other] = [await member("a@b.fr"), await member("c@b.fr")];
  const move = (client: Client, memberId: number) => changeEmail(client, { memberId, email: "new@b.fr", actor: "test", now });
  let second: Promise<unknown> = Promise.resolve();
  await inTransaction(db.pool, async (client) => {
    await move(client, one);
    second = inTransaction(db.pool, (late) => move(late, other)).catch((error: unknown) => error);
    await vi.waitFor(async () => {
      const waiting = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
      expect((await db.pool.query(waiting)).rowCount).toBe(1);
    });
  });
  expect(await second).toMatchObject({ code: "email-taken", details: { found: "new@b.fr" } });
});
