import { afterAll, beforeAll, expect, test } from "vitest";
import * as logo from "@/app/images/logo/route";
import { database, inTransaction } from "@/lib/data/database";
import { changeLogo } from "@/lib/data/settings/changeLogo";
import { changeSettings } from "@/lib/data/settings/changeSettings";
import { forgetIdentity, readIdentity } from "@/lib/data/settings/readIdentity";
import { readSettings } from "@/lib/data/settings/readSettings";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/domain/settings/settings";
import { lacksSecondFactor } from "@/lib/gate/currentMember";
import { hashNewPassword } from "@/lib/gate/hashNewPassword";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ask, refusal } from "../api/ask";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
});
afterAll(async () => {
  await database().close();
  await db.close();
});
const decide = (decided: Partial<Settings>) => inTransaction(db.pool, (client) => changeSettings(client, decided, "member:1"));
const audits = async () =>
  (await db.pool.query("SELECT actor, before, after FROM audit_log WHERE subject = 'settings' ORDER BY id DESC")).rows;

test("only what differs from the product's own values is stored, each change with what stood before", async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  await decide({ name: "Observatoire", windowDays: 90 });
  await decide({ name: "Observatoire", windowDays: 60 });
  expect((await db.pool.query("SELECT name FROM setting ORDER BY name")).rows).toEqual([{ name: "name" }, { name: "windowDays" }]);
  await decide({ windowDays: 90 });
  await decide({ windowDays: 90 }); // nothing changes: nothing to trace
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, name: "Observatoire" });
  expect(await audits()).toEqual([
    { actor: "member:1", before: { windowDays: 60 }, after: { windowDays: 90 } },
    { actor: "member:1", before: { windowDays: 90 }, after: { windowDays: 60 } },
    { actor: "member:1", before: { name: "Belvédère" }, after: { name: "Observatoire" } },
  ]);
});

test("two who decide at once leave a trace that follows from one to the other", async () => {
  await Promise.all([decide({ jumpPercent: 30 }), decide({ jumpPercent: 70 })]);
  const [second, first] = await audits();
  expect(second.before).toEqual(first.after);
  expect((await readSettings()).jumpPercent).toBe(second.after.jumpPercent);
});

test("who has no second factor does nothing else once it is required, but set it up", async () => {
  const [with2, without] = [true, false].map((secondFactor) => ({
    id: 1,
    email: "a@b.fr",
    name: "A",
    roles: ["ADMIN"] as const,
    secondFactor,
  }));
  const lacking = () => Promise.all([with2, without, null].map((member) => lacksSecondFactor(member ?? null, "manage-members")));
  expect(await lacking()).toEqual([false, false, false]);
  await decide({ secondFactorRequired: true });
  expect(await lacking()).toEqual([false, true, false]);
  expect([await lacksSecondFactor(without ?? null, "manage-own-account"), await lacksSecondFactor(without ?? null, "use-link")]).toEqual([
    false,
    false,
  ]);
});

test("the logo is served as what it is, kept for ever by its content, and goes when it is taken away", async () => {
  expect(await refusal(ask(logo, "/images/logo"))).toMatchObject({ status: 404, code: "unknown-address" });
  const content = new Uint8Array([1, 2, 3]);
  await inTransaction(db.pool, (client) => changeLogo(client, { content, type: "image/webp" }, "member:1"));
  forgetIdentity();
  const { logoSha256, name } = await readIdentity();
  expect([name, logoSha256?.length]).toEqual(["Observatoire", 64]);
  await decide({ name: "Observatoire des Trifouillis" });
  forgetIdentity();
  await readIdentity();
  const chosen = hashNewPassword("trifouillis 2026"); // what everybody knows of the place
  await expect(chosen).rejects.toMatchObject({ code: "bad-form", details: { field: "password", problem: "common" } });
  const answer = await ask(logo, `/images/logo?v=${logoSha256}`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content);
  expect([answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    "image/webp",
    "public, max-age=31536000, immutable",
  ]);
  expect((await ask(logo, "/images/logo?v=older")).headers.get("cache-control")).toContain("no-cache");
  const again = [4, 5].map((byte) =>
    inTransaction(db.pool, (client) => changeLogo(client, { content: new Uint8Array([byte]), type: "image/webp" }, "member:1")),
  );
  await Promise.all(again); // the one waits for the other
  await inTransaction(db.pool, (client) => changeLogo(client, { content, type: "image/webp" }, "member:1"));
  await inTransaction(db.pool, (client) => changeLogo(client, null, "member:1"));
  expect((await audits())[0]).toMatchObject({ before: { logo: logoSha256 }, after: { logo: null } });
  const refused = (values: string) =>
    expect(db.pool.query(`INSERT INTO logo (id, content, content_type, sha256) VALUES (${values}, '')`)).rejects;
  await refused("1, 'x', 'image/svg+xml'").toThrow(/logo_is_a_picture/);
  await refused("2, 'x', 'image/png'").toThrow(/logo_is_one/);
  await refused("1, convert_to(repeat('x', 262145), 'UTF8'), 'image/png'").toThrow(/logo_is_small/);
});
