import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Database, inTransaction } from "@/lib/data/database";
import { beginSecondFactor } from "@/lib/data/member/beginSecondFactor";
import { changeMember } from "@/lib/data/member/changeMember";
import { confirmSecondFactor } from "@/lib/data/member/confirmSecondFactor";
import { createMember } from "@/lib/data/member/createMember";
import { endSessions } from "@/lib/data/member/endSessions";
import { giveAccessLink } from "@/lib/data/member/giveAccessLink";
import { giveEmailLink } from "@/lib/data/member/giveEmailLink";
import { removeSecondFactor } from "@/lib/data/member/removeSecondFactor";
import { replaceRecoveryCodes } from "@/lib/data/member/replaceRecoveryCodes";
import { setDisabled } from "@/lib/data/member/setDisabled";
import type { Role } from "@/lib/domain/member/role";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());
beforeEach(() => db.pool.query("DELETE FROM one_time_link; DELETE FROM member"));

const now = new Date("2026-11-22T10:00:00Z");
type Client = Parameters<Parameters<typeof inTransaction>[1]>[0];
const write = <T>(run: (client: Client) => Promise<T>) => inTransaction(db.pool as Database["pool"], run);
const member = (name: string, roles: Role[], passwordHash: string | null = "x") =>
  write((client) => createMember(client, { email: `${name}@b.fr`, name, roles, passwordHash, actor: "test" }));
const kept = async (id: number) => (await db.pool.query("SELECT * FROM member WHERE id = $1", [id])).rows[0];
const lastAudit = async () =>
  (await db.pool.query("SELECT actor, action, subject_id, before, after FROM audit_log ORDER BY id DESC LIMIT 1")).rows[0];
const disable = (memberId: number, disabled = true) =>
  write((client) => setDisabled(client, { memberId, disabled, actor: "member:1", now }));
const change = (memberId: number, roles: Role[], name = "alice") =>
  write((client) => changeMember(client, { memberId, name, roles, actor: "member:1", now }));

test("the last administrator who can sign in stays one: neither disabled nor demoted", async () => {
  const alice = await member("alice", ["ADMIN"]);
  const invited = await member("bob", ["ADMIN"], null);
  for (const refused of [disable(alice), change(alice, ["EDITOR"])]) {
    await expect(refused).rejects.toMatchObject({ code: "last-administrator" });
  }
  await change(alice, ["ADMIN", "EDITOR"]);
  await disable(invited); // somebody who cannot sign in yet administers nothing
});

test("two administrators who put each other out at once leave one in", async () => {
  const tries = Array.from({ length: 10 }, async (_, round) => {
    const [one, other] = [await member(`a${round}`, ["ADMIN"]), await member(`b${round}`, ["ADMIN"])];
    return [one, other] as const;
  });
  const pairs = await Promise.all(tries);
  await db.pool.query("UPDATE member SET disabled_at = now()");
  for (const [one, other] of pairs) {
    await db.pool.query("UPDATE member SET disabled_at = NULL WHERE id = ANY($1)", [[one, other]]);
    const outcomes = await Promise.allSettled([disable(one), change(other, ["JUROR"])]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await db.pool.query("UPDATE member SET disabled_at = now()");
  }
});

test("other roles end the sessions, another name does not; the log says before and after", async () => {
  await member("boss", ["ADMIN"]);
  const id = await member("alice", ["CONTRIBUTOR"]);
  await change(id, ["CONTRIBUTOR"], "Alice B.");
  expect((await kept(id)).session_version).toBe(1);
  await change(id, ["EDITOR", "JUROR"], "Alice B.");
  expect((await kept(id)).session_version).toBe(2);
  expect(await lastAudit()).toEqual({
    actor: "member:1",
    action: "change",
    subject_id: String(id),
    before: { name: "Alice B.", roles: ["CONTRIBUTOR"] },
    after: { name: "Alice B.", roles: ["EDITOR", "JUROR"] },
  });
  await change(id, ["JUROR", "EDITOR"], "Alice B."); // the same in another order: nothing to write
  expect((await kept(id)).session_version).toBe(2);
  await expect(change(999_999, ["JUROR"])).rejects.toMatchObject({ code: "unknown-member" });
});

test("whoever is disabled loses every session, and gets in again by a new one only", async () => {
  await member("boss", ["ADMIN"]);
  const id = await member("alice", ["EDITOR"]);
  await disable(id);
  await disable(id); // twice is once
  expect(await kept(id)).toMatchObject({ session_version: 2, disabled_at: now });
  await disable(id, false);
  expect(await kept(id)).toMatchObject({ session_version: 3, disabled_at: null });
  expect(await lastAudit()).toMatchObject({ action: "enable", before: { disabled: true }, after: { disabled: false } });
  await write((client) => endSessions(client, id, "member:1", now));
  expect((await kept(id)).session_version).toBe(4);
  await expect(write((client) => endSessions(client, 999_999, "member:1", now))).rejects.toMatchObject({ code: "unknown-member" });
});

test("a second factor is in force once its own code has confirmed it, and leaves nothing when it goes", async () => {
  const id = await member("alice", ["EDITOR"]);
  const begin = (secret: string) => write((client) => beginSecondFactor(client, id, secret));
  const confirm = (sealedSecret: string) =>
    write((client) => confirmSecondFactor(client, { memberId: id, sealedSecret, step: 7, recoveryHashes: ["a", "b"], now }));
  expect(await write((client) => replaceRecoveryCodes(client, id, ["c"]))).toBe(false);
  await begin("one");
  await begin("two");
  expect([await confirm("one"), await confirm("two"), await confirm("two"), await begin("three")]).toEqual([false, true, false, false]);
  expect(await kept(id)).toMatchObject({ totp_secret: "two", totp_since: now, totp_last_step: 7, recovery_hashes: ["a", "b"] });
  expect(await write((client) => replaceRecoveryCodes(client, id, ["c"]))).toBe(true);
  await write((client) => removeSecondFactor(client, id, "member:1"));
  expect(await kept(id)).toMatchObject({ totp_secret: null, totp_since: null, totp_last_step: null, recovery_hashes: [] });
  expect(await lastAudit()).toMatchObject({ actor: "member:1", before: { secondFactor: true }, after: { secondFactor: false } });
  const { rows } = await db.pool.query("SELECT string_agg(to_jsonb(a)::text, '') AS said FROM audit_log a WHERE subject_id = $1", [
    String(id),
  ]);
  expect(rows[0].said).not.toMatch(/"(two|a|c)"/); // neither secrets nor hashes
});

test("a link is an invitation until there is a password, then a reset, and answers what was asked", async () => {
  const id = await member("alice", ["EDITOR"], null);
  const give = () => write((client) => giveAccessLink(client, id, "member:1", now));
  expect((await give()).purpose).toBe("invitation");
  await db.pool.query("UPDATE member SET password_hash = 'x', reset_asked_at = now() WHERE id = $1", [id]);
  expect(await give()).toMatchObject({ purpose: "password-reset", email: "alice@b.fr", name: "alice" });
  expect((await kept(id)).reset_asked_at).toBeNull();
  const other = await member("bob", ["EDITOR"]);
  const move = (newEmail: string) => write((client) => giveEmailLink(client, { memberId: other, newEmail, actor: "member:1", now }));
  await expect(move("alice@b.fr")).rejects.toMatchObject({ code: "email-taken", details: { field: "email" } });
  expect((await move("bob@c.fr")).name).toBe("bob");
});
