import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database, inTransaction } from "@/lib/data/database";
import { changeEmail } from "@/lib/data/member/changeEmail";
import { createMember } from "@/lib/data/member/createMember";
import { readLink } from "@/lib/data/member/readLink";
import { answerForgotten } from "@/lib/gate/answerForgotten";
import { linkGiven, mailLink } from "@/lib/gate/mailLink";
import { tellOldAddress } from "@/lib/gate/tellOldAddress";
import { sendMail } from "@/lib/platform/mail";
import { mailLacks } from "@/lib/platform/mailLacks";
import { type SmtpServer, smtpServer } from "../../fixtures/smtpServer";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
let server: SmtpServer;
const before = { ...process.env };
beforeAll(async () => {
  [db, server] = await Promise.all([createTestDatabase(), smtpServer()]);
  process.env.DATABASE_URL = db.url;
});
afterAll(async () => {
  await database().close();
  await Promise.all([db.close(), server.close()]);
  process.env = before;
});
beforeEach(async () => {
  await db.pool.query("DELETE FROM one_time_link; DELETE FROM attempt; DELETE FROM member");
  server.taken.length = 0;
});

const now = new Date();
const mailed = (on: boolean) =>
  Object.assign(
    process.env,
    on ? { SMTP_URL: server.url, MAIL_FROM: "ne-pas-repondre@obs.fr", PUBLIC_URL: "https://obs.fr" } : { SMTP_URL: "" },
  );
const alice = () =>
  inTransaction(db.pool, (client) =>
    createMember(client, { email: "alice@b.fr", name: "Alice Été", roles: ["EDITOR"], passwordHash: "x", actor: "test" }),
  );
const kept = async () => (await db.pool.query("SELECT reset_asked_at, session_version FROM member")).rows[0];
const decoded = (text: string) =>
  Buffer.from(
    text.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

test("with mail: the member gets a link that opens, at most three an hour; nobody else gets anything", async () => {
  mailed(true);
  const id = await alice();
  await answerForgotten("personne@b.fr", now);
  for (let round = 0; round < 5; round++) await answerForgotten("alice@b.fr", now);
  expect(server.taken.map(({ to }) => to)).toEqual([["alice@b.fr"], ["alice@b.fr"], ["alice@b.fr"]]);
  const text = decoded(server.taken.at(-1)?.text ?? "");
  expect(text).toContain("Bonjour Alice Été");
  const [, token = ""] = /https:\/\/obs\.fr\/connexion\/lien\/([\w-]+)/.exec(text) ?? [];
  expect((await readLink(token, now))?.member?.id).toBe(id);
  expect(await kept()).toMatchObject({ reset_asked_at: null, session_version: 1 }); // nobody is thrown out by being named
});

test("without mail the administrator sees who asked, and nothing is sent", async () => {
  mailed(false);
  await alice();
  await answerForgotten("alice@b.fr", now);
  expect(await kept()).toMatchObject({ reset_asked_at: now });
  expect((await db.pool.query("SELECT count(*)::int AS n FROM one_time_link")).rows[0].n).toBe(0);
  const { rows } = await db.pool.query("SELECT actor, action FROM audit_log ORDER BY id DESC LIMIT 1");
  expect([rows[0], server.taken]).toEqual([{ actor: "forgotten-password", action: "ask-password" }, []]);
});

test("somebody disabled gets nothing", async () => {
  mailed(true);
  await alice();
  await db.pool.query("UPDATE member SET disabled_at = now()");
  await answerForgotten("alice@b.fr", now);
  expect(server.taken).toEqual([]);
});

test("the address that somebody had is told that it opens nothing any more, where there is mail", async () => {
  const id = await alice();
  const moved = await inTransaction(db.pool, (client) => changeEmail(client, { memberId: id, email: "new@b.fr", actor: "test", now }));
  mailed(false);
  await tellOldAddress(moved);
  mailed(true);
  await tellOldAddress(moved);
  expect(server.taken.map(({ to }) => to)).toEqual([["alice@b.fr"]]);
  expect(decoded(server.taken[0]?.text ?? "")).toContain("a désormais une autre adresse");
});

test("mail names one address, says what it lacks, and a server that refuses loses no link", async () => {
  mailed(true);
  const mail = { from: "Observatoire", subject: "Sujet\r\nBcc: x@y.fr", text: "texte" };
  for (const to of ["a@b.fr, c@d.fr", '"x" <a@b.fr>', "a@b.fr\r\nBcc: c@d.fr", "a@b"])
    await expect(sendMail({ ...mail, to })).rejects.toThrow();
  await sendMail({ ...mail, to: "a@b.fr" });
  expect([server.taken.length, server.taken[0]?.to]).toEqual([1, ["a@b.fr"]]);
  expect(server.taken[0]?.text).not.toMatch(/^Bcc:/m);
  const SMTP_URL = server.url;
  expect([mailLacks({}), mailLacks({ SMTP_URL }), mailLacks({ SMTP_URL, MAIL_FROM: "a@b.fr" })]).toEqual([
    "SMTP_URL",
    "MAIL_FROM",
    "PUBLIC_URL",
  ]);
  const link = linkGiven({ purpose: "invitation", email: "a@b.fr", name: "A", token: "t" });
  expect(await mailLink(link)).toEqual({ ...link, path: null, mail: "sent" }); // nobody else is shown what was mailed
  server.refuse();
  const logged = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(await mailLink(link)).toEqual({ ...link, path: "/connexion/lien/t", mail: "failed" });
  expect(logged.mock.calls.join()).toMatch(/mail was not sent: EENVELOPE 550/);
  expect(logged.mock.calls.join()).not.toMatch(/a@b\.fr|refused a/);
  logged.mockRestore();
});
