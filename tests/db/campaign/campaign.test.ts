import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { reviewEntry as reviewAction } from "@/lib/actions/campaign/reviewEntry";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { listCampaigns } from "@/lib/data/campaign/listCampaigns";
import { MAP_PLACE } from "@/lib/data/campaign/mapPlace";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readNextTerritory } from "@/lib/data/campaign/readNextTerritory";
import { type ReviewPage, readReview } from "@/lib/data/campaign/readReview";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSheetChoices } from "@/lib/data/campaign/readSheetChoices";
import { type GivenReview, reviewEntry } from "@/lib/data/campaign/reviewEntry";
import { saveEntries } from "@/lib/data/campaign/saveEntries";
import { type GivenEntry, saveEntry } from "@/lib/data/campaign/saveEntry";
import { inTransaction } from "@/lib/data/database";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { createMember } from "@/lib/data/member/createMember";
import { changeSettings } from "@/lib/data/settings/changeSettings";
import { isTouristPlace, setTouristPlace } from "@/lib/data/territory/setTouristPlace";
import { START } from "@/lib/gate/actionState";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));
const signedIn = vi.hoisted(() => ({ memberId: 0, sessionVersion: 1 }));
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));
vi.mock("next/server", () => ({ connection: async () => {} }));
vi.mock("next-auth", () => ({ getServerSession: async () => signedIn }));

let db: TestDatabase;
let alice = 0;
let bruno = 0;
let campaignId = 0;
const accounts: Record<string, number> = {};
const now = new Date("2026-11-22T10:00:00Z");

/** Three towns of one league; the first has two networks, and a figure of May. */
beforeAll(async () => {
  db = await createTestDatabase();
  opened.db = db;
  await db.pool.query(
    `INSERT INTO area (level, code, name, article) VALUES ('region', '53', 'Bretagne', 3);
     INSERT INTO territory (level, code, name, article, search_name, postal_codes, region_code, departement_code, league, population, population_year, vintage)
     VALUES ('commune', '35001', 'Acigné', 1, 'acigne', '{}', '53', '35', 'petites-villes', 7000, 2023, 'x'),
            ('commune', '35002', 'Bruz', 0, 'bruz', '{}', '53', '35', 'petites-villes', 19000, 2023, 'x'),
            ('commune', '35003', 'Cesson', 0, 'cesson', '{}', '53', '35', 'villages', 1000, 2023, 'x');
     INSERT INTO account (territory_id, network, handle, handle_key, standing, main)
     SELECT id, n.network, name || n.network, lower(name || n.network), 'official', true
     FROM territory, (VALUES ('facebook'::network), ('instagram'::network)) n(network) WHERE code <> '35002' OR n.network = 'facebook';
     INSERT INTO source (label) VALUES ('May');
     INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
     SELECT id, '2026-05-10', 'followers', 'day', 1000, 'exact', 'file', 1, 'test' FROM account WHERE handle = 'Acignéfacebook';`,
  );
  for (const { id, handle } of (await db.pool.query("SELECT id, handle FROM account")).rows) accounts[handle] = id;
  const member = (email: string) =>
    inTransaction(db.pool, (client) => createMember(client, { email, name: email, roles: ["EDITOR"], passwordHash: null, actor: "test" }));
  alice = await member("alice@example.org");
  bruno = await member("bruno@example.org");
  const made = await create({});
  campaignId = made.id;
  expect(made.targets).toBe(3);
});
afterAll(() => db.close());

const create = (changed: object) =>
  inTransaction(db.pool, (client) =>
    createCampaign(client, {
      title: "Automne 2026",
      referenceOn: "2026-11-30",
      opensOn: "2026-11-01",
      closesOn: "2026-11-30",
      networks: ["facebook", "instagram"],
      leagues: ["petites-villes"],
      regionCodes: [],
      listId: null,
      memberIds: [alice, bruno],
      createdBy: alice,
      actor: "member:1",
      ...changed,
    }),
  );
const save = (handle: string, texts: GivenEntry["texts"], changed: Partial<GivenEntry> = {}) =>
  inTransaction(db.pool, (client) =>
    saveEntry(client, {
      campaignId,
      accountId: accounts[handle] ?? 0,
      version: 0,
      texts: { observedOn: "2026-11-20", ...texts },
      unreadable: null,
      memberId: alice,
      actor: `member:${alice}`,
      now,
      ...changed,
    }),
  );
const review = (handle: string, version: number, decision: GivenReview["decision"], changed: Partial<GivenReview> = {}) =>
  inTransaction(db.pool, (client) =>
    reviewEntry(client, {
      campaignId,
      accountId: accounts[handle] ?? 0,
      version,
      decision,
      texts: {},
      reason: "vu",
      fourEyes: true,
      memberId: bruno,
      actor: `member:${bruno}`,
      now,
      ...changed,
    }),
  );
const stored = async (handle: string) =>
  (await db.pool.query("SELECT observed_on, audience, origin FROM snapshot WHERE account_id = $1 ORDER BY observed_on", [accounts[handle]]))
    .rows;
const sheet = (state: "to-do" | "doubtful" | "done" | "all", memberId: number | null = null) =>
  readSheet({ campaignId, state, memberId, pageSize: 10 });

test("a campaign shares its accounts out, town by town, and none without accounts is made", async () => {
  const [first, second] = [await sheet("all", alice), await sheet("all", bruno)];
  expect([first.rows.map(({ territory }) => territory.name), second.rows.map(({ territory }) => territory.name)]).toEqual([
    ["Acigné", "Acigné"],
    ["Bruz"],
  ]);
  expect(first.rows[0]).toMatchObject({
    network: "facebook",
    previous: { audience: 1000, observedOn: "2026-05-10" },
    others: [],
    entry: null,
  });
  await expect(create({ title: "Ailleurs", regionCodes: ["11"] })).rejects.toMatchObject({ code: "campaign-without-accounts" });
  await expect(create({})).rejects.toMatchObject({ code: "campaign-exists" });
  expect(await db.pool.query("SELECT 1 FROM campaign")).toMatchObject({ rowCount: 1 });
});

test("a figure beyond doubt is a snapshot at once, follows its corrections, and leaves when the account cannot be read", async () => {
  expect(await save("Acignéinstagram", { audience: "2,5 k" })).toMatchObject({
    outcome: "saved",
    entry: { version: 1, state: "recorded", doubts: [] },
  });
  expect(await stored("Acignéinstagram")).toEqual([{ observed_on: "2026-11-20", audience: 2500, origin: "hand" }]);
  expect(await save("Acignéinstagram", { audience: "2 510", observedOn: "2026-11-21" }, { version: 1 })).toMatchObject({
    entry: { version: 2 },
  });
  expect(await stored("Acignéinstagram")).toEqual([{ observed_on: "2026-11-21", audience: 2510, origin: "hand" }]);
  const gone = await save("Acignéinstagram", {}, { version: 2, unreadable: "compte privé" });
  expect(gone).toMatchObject({ entry: { version: 3, state: "unreadable", figure: null, note: "compte privé" } });
  expect(await stored("Acignéinstagram")).toEqual([]);
  const { rows } = await db.pool.query("SELECT action FROM audit_log WHERE subject = 'snapshot' ORDER BY id");
  expect(rows.map(({ action }) => action)).toEqual(["record", "withdraw", "record", "withdraw"]);
});

test("an answer that was lost is given again; typed over an old version, another figure is not written", async () => {
  const texts = { audience: "2 600" };
  const first = await save("Acignéinstagram", texts, { version: 3 });
  expect(await save("Acignéinstagram", { audience: "2600" }, { version: 3 })).toEqual(first);
  expect(await save("Acignéinstagram", texts, { version: 2, memberId: bruno })).toEqual(first);
  expect(await save("Acignéinstagram", { audience: "2700" }, { version: 3 })).toMatchObject({ outcome: "changed", entry: { version: 4 } });
  expect(await save("Acignéinstagram", {}, { version: 3, unreadable: "compte privé" })).toMatchObject({ outcome: "changed" });
});

test("an empty line takes back what was typed when it is asked to; the versions go on", async () => {
  expect(await save("Acignéinstagram", {}, { version: 4 })).toEqual({ outcome: "problems", problems: { audience: "missing" } });
  expect(await save("Acignéinstagram", {}, { version: 4, takeBack: true })).toEqual({ outcome: "saved", entry: null });
  expect(await save("Acignéinstagram", {}, { version: 4, takeBack: true })).toEqual({ outcome: "saved", entry: null });
  expect([await stored("Acignéinstagram"), (await sheet("to-do", alice)).total]).toEqual([[], 2]);
  expect(await save("Acignéinstagram", { audience: "2 600" }, { version: 4 })).toEqual({ outcome: "changed", entry: null });
  expect(await save("Acignéinstagram", { audience: "2 600" })).toMatchObject({ entry: { version: 5, state: "recorded" } });
});

test("of two who save the same row, the second is shown the first's and writes nothing", async () => {
  const both = await Promise.all([
    save("Bruzfacebook", { audience: "7000" }),
    save("Bruzfacebook", { audience: "7001" }, { memberId: bruno }),
  ]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(["changed", "saved"]);
  const [kept] = await stored("Bruzfacebook");
  expect(both.find(({ outcome }) => outcome === "changed")).toMatchObject({ entry: { version: 1, figure: { audience: kept.audience } } });
});

test("what is not understood is refused by field; nothing is written", async () => {
  expect(await save("Acignéfacebook", { audience: "beaucoup" })).toEqual({ outcome: "problems", problems: { audience: "not-a-count" } });
  expect(await save("Acignéfacebook", {})).toEqual({ outcome: "problems", problems: { audience: "missing" } });
  await expect(save("Cessonfacebook", { audience: "5" })).rejects.toMatchObject({ code: "unknown-target" });
  expect((await sheet("to-do")).rows.map(({ accountId }) => accountId)).toEqual([accounts.Acignéfacebook]);
});

test("a doubtful figure waits; refused it is to be typed again, confirmed it is a snapshot", async () => {
  expect(await save("Acignéfacebook", { audience: "7000" })).toMatchObject({ entry: { state: "doubtful", doubts: ["jump"] } });
  expect((await stored("Acignéfacebook")).length).toBe(1);
  expect(await review("Acignéfacebook", 7, "confirm")).toMatchObject({ outcome: "changed", entry: { version: 1 } });
  expect(await review("Acignéfacebook", 1, "reject")).toMatchObject({
    outcome: "saved",
    entry: { version: 2, state: "rejected", review: { reason: "vu" } },
  });
  expect((await sheet("to-do")).total).toBe(1);
  expect((await stored("Acignéfacebook")).length).toBe(1);
  await save("Acignéfacebook", { audience: "1600" }, { version: 2 });
  expect(await review("Acignéfacebook", 3, "confirm")).toMatchObject({
    outcome: "saved",
    entry: { version: 4, state: "confirmed", review: { by: "bruno@example.org" } },
  });
  expect((await stored("Acignéfacebook")).at(-1)).toMatchObject({ audience: 1600 });
  expect(await review("Acignéfacebook", 4, "reject")).toMatchObject({ outcome: "changed" });
  // Typed once more, it keeps its review.
  expect(await save("Acignéfacebook", { audience: "1 600" }, { version: 4 })).toMatchObject({
    outcome: "saved",
    entry: { version: 4, state: "confirmed", review: { by: "bruno@example.org" } },
  });
});

test("what was noted of a figure stays when it is typed anew; the same reason is not stored twice", async () => {
  await db.pool.query("UPDATE campaign_entry SET note = 'vu en mairie' WHERE account_id = $1", [accounts.Acignéinstagram]);
  expect(await save("Acignéinstagram", { audience: "2 610" }, { version: 5 })).toMatchObject({
    entry: { version: 6, note: "vu en mairie" },
  });
  const closed = await save("Acignéinstagram", {}, { version: 6, unreadable: "fermé" });
  expect(closed).toMatchObject({ entry: { version: 7, note: "fermé" } });
  expect(await save("Acignéinstagram", {}, { version: 7, unreadable: "fermé" })).toEqual(closed);
  expect(await save("Acignéinstagram", { audience: "2 600" }, { version: 7 })).toMatchObject({ entry: { version: 8, note: null } });
});

test("nobody confirms what they typed themselves, even when it was somebody else's a moment ago", async () => {
  const doubtful = await save("Acignéfacebook", { audience: "9000" }, { version: 4, memberId: bruno });
  expect(doubtful).toMatchObject({ entry: { version: 5, state: "doubtful", enteredBy: { id: bruno } } });
  await expect(review("Acignéfacebook", 5, "confirm")).rejects.toMatchObject({ code: "forbidden", details: { reason: "another" } });
});

test("the figure that was recorded stands while the next one is doubted, and after it was rejected", async () => {
  const standing = { audience: 1600, observedOn: "2026-11-20" };
  const [, before] = await stored("Acignéfacebook");
  expect(before).toMatchObject({ audience: 1600 });
  expect((await sheet("doubtful")).rows[0]?.entry).toMatchObject({ figure: { audience: 9000 }, standing });
  // Typed once more, on another day: still doubted, and the same stands.
  const again = await save("Acignéfacebook", { audience: "9100", observedOn: "2026-11-21" }, { version: 5 });
  expect(again).toMatchObject({ entry: { version: 6, state: "doubtful", standing } });
  expect((await stored("Acignéfacebook")).slice(1)).toEqual([before]);
  expect(await review("Acignéfacebook", 6, "reject")).toMatchObject({ entry: { state: "rejected", standing } });
  expect((await stored("Acignéfacebook")).slice(1)).toEqual([before]);
  expect((await sheet("to-do")).rows[0]?.entry).toMatchObject({ state: "rejected", standing });
  // What stands was decided once: typed again, it is not doubted again. Confirmed, the next one takes its place, at its own day.
  expect(await save("Acignéfacebook", { audience: "1600" }, { version: 7 })).toMatchObject({
    entry: { state: "recorded", standing: null },
  });
  await save("Acignéfacebook", { audience: "9100", observedOn: "2026-11-21" }, { version: 8 });
  expect(await review("Acignéfacebook", 9, "confirm")).toMatchObject({ entry: { state: "confirmed", standing: null } });
  expect((await stored("Acignéfacebook")).slice(1)).toEqual([{ observed_on: "2026-11-21", audience: 9100, origin: "hand" }]);
  await save("Acignéfacebook", { audience: "1200" }, { version: 10 });
});

test("what came from elsewhere meanwhile is doubted before it is replaced, and stays when the entry goes", async () => {
  await save("Bruzfacebook", { audience: "7100" }, { version: 1 });
  await db.pool.query("UPDATE snapshot SET audience = 7500, origin = 'file' WHERE account_id = $1 AND observed_on = '2026-11-20'", [
    accounts.Bruzfacebook,
  ]);
  expect(await save("Bruzfacebook", { audience: "7101" }, { version: 2 })).toMatchObject({
    entry: { state: "doubtful", doubts: ["differs-from-stored"] },
  });
  const imported = { observed_on: "2026-11-20", audience: 7500, origin: "file" };
  expect(await stored("Bruzfacebook")).toEqual([imported]);
  await save("Bruzfacebook", {}, { version: 3, unreadable: "fermé" });
  expect(await stored("Bruzfacebook")).toEqual([imported]);
});

test("an imported figure that a typed one replaced comes back when that one goes, not when its import was undone", async () => {
  const whole = async () => (await db.pool.query("SELECT * FROM snapshot WHERE account_id = $1", [accounts.Bruzfacebook])).rows;
  const batch = await db.pool.query(
    `INSERT INTO import_batch (file_name, file_sha256, rows_new, rows_same, rows_changed, rows_refused, applied_by)
     VALUES ('a.csv', '0', 1, 0, 0, 0, 'test') RETURNING id`,
  );
  await db.pool.query("UPDATE snapshot SET import_batch_id = $1 WHERE account_id = $2", [batch.rows[0].id, accounts.Bruzfacebook]);
  const imported = await whole();
  await save("Bruzfacebook", { audience: "7400" }, { version: 4, memberId: alice });
  expect(await whole()).toEqual(imported);
  await review("Bruzfacebook", 5, "confirm");
  expect(await stored("Bruzfacebook")).toEqual([{ observed_on: "2026-11-20", audience: 7400, origin: "hand" }]);
  // Corrected once more, then found unreadable: what the import had brought is there again, whole.
  await save("Bruzfacebook", { audience: "7410" }, { version: 6 });
  await save("Bruzfacebook", {}, { version: 7, unreadable: "fermé" });
  expect(await whole()).toEqual(imported);
  // Moved to another day, it leaves its place as well.
  await save("Bruzfacebook", { audience: "7400" }, { version: 8 });
  await review("Bruzfacebook", 9, "confirm");
  await save("Bruzfacebook", { audience: "7410", observedOn: "2026-11-21" }, { version: 10 });
  expect((await stored("Bruzfacebook")).map(({ audience, origin }) => [audience, origin])).toEqual([
    [7500, "file"],
    [7410, "hand"],
  ]);
  await save("Bruzfacebook", { audience: "7400" }, { version: 11 });
  await review("Bruzfacebook", 12, "confirm");
  await db.pool.query("UPDATE import_batch SET state = 'undone', undone_by = 'test', undone_at = now(), undone = '{}'");
  await save("Bruzfacebook", {}, { version: 13, unreadable: "fermé" });
  expect(await stored("Bruzfacebook")).toEqual([]);
  for await (const { id, found } of checkInvariants(db.pool)) if (id === "entries-stand-on-figures") expect(found).toEqual([]);
});

test("a sheet is narrowed to the networks that are read and to whoever reads them; it is walked along the index of the map", async () => {
  const members = [alice, bruno].map((id, place) => ({ id, name: ["alice@example.org", "bruno@example.org"][place] }));
  const whose = { title: "Automne 2026", targets: 3, networks: ["facebook", "instagram"] };
  expect(await readSheetChoices(campaignId)).toMatchObject({ ...whose, members, hasNobodys: false });
  await db.pool.query("UPDATE campaign_target SET member_id = NULL WHERE member_id = $1", [bruno]);
  expect(await readSheetChoices(campaignId)).toMatchObject({ ...whose, members: members.slice(0, 1), hasNobodys: true });
  await db.pool.query("UPDATE campaign_target SET member_id = $1 WHERE member_id IS NULL", [bruno]);
  const plan = await inTransaction(db.pool, async (client) => {
    await client.query("SET LOCAL enable_seqscan = off"); // so few territories are read faster than looked up
    return (await client.query(`EXPLAIN SELECT FROM territory p ORDER BY ${MAP_PLACE.join(", ")}`)).rows;
  });
  expect(JSON.stringify(plan)).toContain("territory_map");
});

test("a page begins after a line, however many before it were done meanwhile", async () => {
  const page = (place: Parameters<typeof readSheet>[0]["place"], changed: object = {}) =>
    readSheet({ campaignId: big, state: "to-do", place, pageSize: 2, ...changed });
  const { id: big } = await create({
    title: "Grande",
    opensOn: "2026-12-01",
    closesOn: "2026-12-31",
    leagues: ["petites-villes", "villages"],
  });
  const names = ({ rows }: Awaited<ReturnType<typeof readSheet>>) => rows.map(({ territory, network }) => `${territory.name} ${network}`);
  const [first, ...others] = (await page(null, { pageSize: 9 })).rows;
  expect(names(await page(null))).toEqual(["Acigné facebook", "Acigné instagram"]);
  const last = others[0]?.accountId ?? 0;
  await save("Acignéfacebook", { audience: "1200" }, { campaignId: big });
  await save("Acignéinstagram", { audience: "2600" }, { campaignId: big });
  const second = await page({ way: "after", accountId: last });
  expect([names(second), second.before, second.total]).toEqual([["Bruz facebook", "Cesson facebook"], 0, 3]);
  const all = await page({ way: "after", accountId: last }, { state: "all" });
  expect([all.before, all.total]).toEqual([2, 5]);
  const back = await page({ way: "before", accountId: others.at(-1)?.accountId ?? 0 }, { state: "all" });
  expect([names(back), back.before]).toEqual([["Bruz facebook", "Cesson facebook"], 2]);
  expect(names(await page({ way: "from", accountId: first?.accountId ?? 0 }, { state: "all" }))[0]).toBe("Acigné facebook");
  expect(names(await page(null, { q: "bru" }))).toEqual(["Bruz facebook"]);
  expect(names(await page(null, { q: "3500", network: "instagram", state: "all" }))).toEqual(["Acigné instagram", "Cesson instagram"]);
  expect([
    (await page(null, { memberId: "nobody" })).total,
    (await page({ way: "after", accountId: 9999 })).rows,
    (await page(null, { q: "-" })).total,
  ]).toEqual([0, [], 0]);
  await db.pool.query("DELETE FROM campaign_entry WHERE campaign_id = $1", [big]);
  await db.pool.query("DELETE FROM campaign_target WHERE campaign_id = $1", [big]);
  await db.pool.query("DELETE FROM campaign WHERE id = $1", [big]);
});

test("what an import brought in the days of a campaign is done, shown with its source, and may still be typed over", async () => {
  const { id } = await create({ title: "Importée", closesOn: "2026-11-15", memberIds: [] });
  const of = (state: "to-do" | "done" | "imported") => readSheet({ campaignId: id, state, pageSize: 10 });
  const put = (handle: string, day: string, audience: number) =>
    db.pool.query(
      `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
       VALUES ($1, $2, 'followers', 'day', $3, 'exact', 'file', 1, 'test')`,
      [accounts[handle], day, audience],
    );
  await db.pool.query("DELETE FROM snapshot WHERE observed_on >= '2026-11-01'");
  await put("Acignéinstagram", "2026-10-31", 2_400);
  expect((await of("to-do")).total).toBe(3);
  await put("Acignéinstagram", "2026-11-01", 2_500);
  await put("Bruzfacebook", "2026-11-16", 7_000);
  expect((await of("to-do")).rows.map(({ accountId }) => accountId)).toEqual([accounts.Acignéfacebook, accounts.Bruzfacebook]);
  const [imported] = (await of("imported")).rows;
  expect(imported).toMatchObject({
    accountId: accounts.Acignéinstagram,
    entry: null,
    imported: { audience: 2_500, kind: "followers", observedOn: "2026-11-01", source: "May" },
    previous: { audience: 2_400 },
  });
  expect(await readCampaign(id)).toMatchObject({ targets: 3, done: 1, imported: 1, doubtful: 0 });
  expect((await listCampaigns()).find((one) => one.id === id)).toMatchObject({ progress: { done: 1, imported: 1 } });

  expect(await save("Acignéinstagram", { audience: "2 600", observedOn: "10/11/2026" }, { campaignId: id })).toMatchObject({
    entry: { state: "recorded" },
  });
  const [typed] = (await of("done")).rows;
  expect(typed).toMatchObject({ imported: null, entry: { figure: { audience: 2_600 } } });
  expect(await readCampaign(id)).toMatchObject({ done: 1, imported: 0 });
});

test("whoever reviews may correct: it is stored though still doubtful, with who typed, who corrected and why", async () => {
  const { id } = await create({ title: "Corrigée", memberIds: [] });
  const typed = await save("Acignéfacebook", { audience: "90 000" }, { campaignId: id });
  expect(typed).toMatchObject({ entry: { state: "doubtful", doubts: ["jump", "above-population"] } });
  const correct = (version: number, texts: GivenEntry["texts"], changed: object = {}) =>
    review("Acignéfacebook", version, "correct", { campaignId: id, texts, ...changed });
  expect(await correct(1, { audience: "neuf mille", observedOn: "2026-11-20" })).toEqual({
    outcome: "problems",
    problems: { audience: "not-a-count" },
  });
  expect(await correct(1, { observedOn: "" })).toMatchObject({ outcome: "problems", problems: { audience: "missing" } });
  await expect(correct(1, { audience: "9000", observedOn: "2026-11-20" }, { memberId: alice })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await correct(1, { audience: "9 000", observedOn: "20/11/2026" })).toMatchObject({
    outcome: "saved",
    entry: {
      version: 2,
      state: "confirmed",
      doubts: ["jump"],
      figure: { audience: 9_000 },
      enteredBy: { id: alice },
      review: { by: "bruno@example.org", reason: "vu" },
    },
  });
  expect((await stored("Acignéfacebook")).at(-1)).toMatchObject({ observed_on: "2026-11-20", audience: 9_000 });
  const { rows } = await db.pool.query("SELECT before, after FROM audit_log WHERE action = 'correct'");
  expect(rows).toMatchObject([{ before: { figure: { audience: 90_000 } }, after: { figure: { audience: 9_000 }, state: "confirmed" } }]);
  expect(await correct(1, { audience: "1", observedOn: "2026-11-20" })).toMatchObject({ outcome: "changed" });
  await save("Acignéinstagram", { audience: "90 000" }, { campaignId: id });
  const beyondDoubt = { campaignId: id, texts: { audience: "2 600", observedOn: "2026-11-19" } };
  expect(await review("Acignéinstagram", 1, "correct", beyondDoubt)).toMatchObject({ entry: { state: "confirmed", doubts: [] } });
});

test("a figure that was imported for its day since is not confirmed over, nor corrected over, before whoever decides has seen it", async () => {
  const { id } = await create({ title: "Croisée", memberIds: [] });
  await save("Acignéfacebook", { audience: "80 000", observedOn: "2026-11-18" }, { campaignId: id });
  await db.pool.query(
    `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
     VALUES ($1, '2026-11-18', 'followers', 'day', 85000, 'exact', 'file', 1, 'test')`,
    [accounts.Acignéfacebook],
  );
  const of = async (day: string) => (await stored("Acignéfacebook")).find(({ observed_on }) => observed_on === day);
  expect(await review("Acignéfacebook", 1, "confirm", { campaignId: id })).toMatchObject({
    outcome: "changed",
    entry: { version: 2, state: "doubtful", doubts: ["jump", "above-population", "differs-from-stored"], review: null },
  });
  expect(await of("2026-11-18")).toMatchObject({ audience: 85_000, origin: "file" });
  expect(await review("Acignéfacebook", 2, "confirm", { campaignId: id })).toMatchObject({ outcome: "saved", entry: { version: 3 } });
  expect(await of("2026-11-18")).toMatchObject({ audience: 80_000, origin: "hand" });
});

test("a review goes page by page over what one may decide, whatever is decided meanwhile; one's own are counted apart", async () => {
  const { id } = await create({ title: "Relue", memberIds: [], leagues: ["petites-villes", "villages"] });
  const handles = ["Acignéfacebook", "Acignéinstagram", "Bruzfacebook", "Cessonfacebook", "Cessoninstagram"];
  for (const handle of handles) {
    const own = handle === "Bruzfacebook" ? { memberId: bruno } : {};
    await save(handle, { audience: "900000" }, { campaignId: id, ...own });
  }
  const read = (after: string | null, whose: "mine" | "own" = "mine", ownerId: number | null = bruno) =>
    readReview({ campaignId: id, ownerId, whose, after: after === null ? null : (accounts[after] ?? 0), pageSize: 2 });
  const named = ({ rows }: ReviewPage) =>
    rows.map(({ accountId }) => Object.keys(accounts).find((handle) => accounts[handle] === accountId));
  const first = await read(null);
  expect([named(first), first.mine, first.own, first.next]).toEqual([handles.slice(0, 2), 4, 1, accounts.Acignéinstagram]);
  await review("Acignéinstagram", 1, "confirm", { campaignId: id });
  const second = await read("Acignéinstagram");
  expect([named(second), second.mine, second.next]).toEqual([handles.slice(3), 3, null]);
  expect(named(await read(null, "own"))).toEqual(["Bruzfacebook"]);
  expect(await read(null, "mine", null)).toMatchObject({ mine: 4, own: 0, next: accounts.Bruzfacebook });
});

test("with four eyes switched off, whoever typed a figure may review it; with them on, the action refuses", async () => {
  const { id } = await create({ title: "À deux yeux", memberIds: [] });
  await save("Acignéfacebook", { audience: "80 000" }, { campaignId: id });
  signedIn.memberId = alice;
  const confirm = () =>
    reviewAction(START, { campaignId: id, accountId: accounts.Acignéfacebook ?? 0, version: 1, decision: "confirm", reason: "revu" });
  expect(await confirm()).toMatchObject({ at: "refused", refusal: { code: "forbidden", details: { reason: "another" } } });
  await inTransaction(db.pool, (client) => changeSettings(client, { fourEyes: false }, "test"));
  expect(await confirm()).toMatchObject({ at: "done", data: { outcome: "saved" } });
  await inTransaction(db.pool, (client) => changeSettings(client, { fourEyes: true }, "test"));
  expect((await stored("Acignéfacebook")).at(-1)).toMatchObject({ audience: 80_000 });
});

test("the accounts of a territory are saved together, each for itself; what was not touched is left alone", async () => {
  const { id } = await create({ title: "D’un coup", memberIds: [] });
  await db.pool.query("DELETE FROM snapshot WHERE observed_on >= '2026-11-01'");
  type Typed = { texts?: GivenEntry["texts"]; unreadable?: string | null };
  const row = (handle: string, version: number, typed: Typed, shown: Typed = {}) => {
    const of = ({ texts, unreadable = null }: Typed) => ({ texts: { observedOn: "2026-11-20", ...texts }, unreadable });
    return { accountId: accounts[handle] ?? 0, version, ...of(typed), shown: of(shown) };
  };
  const figure = (audience: string) => ({ texts: { audience } });
  const privé = { unreadable: "privé" };
  const saveAll = async (...rows: Parameters<typeof saveEntries>[1]["rows"]) => {
    const common = { campaignId: id, memberId: alice, actor: "member:1", now };
    const saved = await inTransaction(db.pool, (client) => saveEntries(client, { ...common, rows }));
    return rows.map(({ accountId }) => saved.get(accountId));
  };
  expect(await saveAll(row("Bruzfacebook", 0, figure("beaucoup")), row("Acignéfacebook", 0, figure("1 100")))).toMatchObject([
    { outcome: "problems", problems: { audience: "not-a-count" } },
    { outcome: "saved", entry: { state: "recorded" } },
  ]);
  expect(await saveAll(row("Acignéfacebook", 1, figure("1100"), figure("1100")), row("Bruzfacebook", 0, privé))).toMatchObject([
    { outcome: "untouched", entry: { version: 1 } },
    { outcome: "saved", entry: { state: "unreadable", note: "privé" } },
  ]);
  expect(
    await saveAll(row("Bruzfacebook", 1, privé, privé), row("Acignéinstagram", 0, { texts: { observedOn: "2026-11-19" } })),
  ).toMatchObject([
    { outcome: "untouched", entry: { version: 1 } },
    { outcome: "untouched", entry: null },
  ]);
  // Another network of the campaign that was read meanwhile is told of, not written over.
  expect(await saveAll(row("Acignéfacebook", 0, figure("1200")))).toMatchObject([{ outcome: "changed" }]);
  // Nor is what a colleague stored since the form was shown, where the form was not touched.
  await save("Acignéfacebook", { audience: "1300" }, { campaignId: id, version: 1, memberId: bruno });
  for (const seen of [figure("1100"), {}])
    expect(await saveAll(row("Acignéfacebook", 1, seen, seen))).toMatchObject([{ outcome: "untouched", entry: { version: 2 } }]);
  expect((await stored("Acignéfacebook")).at(-1)).toMatchObject({ audience: 1300 });
  // While one account waits for whoever saves it elsewhere, nothing is written of the others that they could wait for in turn.
  const [first = "", last = ""] = ["Acignéfacebook", "Bruzfacebook"].sort((one, other) => (accounts[one] ?? 0) - (accounts[other] ?? 0));
  const elsewhere = await db.pool.connect();
  await elsewhere.query("BEGIN");
  await elsewhere.query("SELECT 1 FROM campaign_target WHERE account_id = $1 FOR UPDATE", [accounts[last]]);
  const versions: Record<string, number> = { Acignéfacebook: 2, Bruzfacebook: 1 };
  const both = saveAll(...[first, last].map((handle) => row(handle, versions[handle] ?? 0, { unreadable: "fermé" })));
  const waiting = () =>
    db.pool.query(
      `SELECT count(*) FILTER (WHERE l.mode = 'RowExclusiveLock')::int AS writes FROM pg_stat_activity a
       LEFT JOIN pg_locks l ON l.pid = a.pid AND l.relation = 'audit_log'::regclass
       WHERE a.datname = current_database() AND a.wait_event_type = 'Lock' GROUP BY a.pid`,
    );
  await vi.waitFor(async () => expect((await waiting()).rows).toEqual([{ writes: 0 }]), 5_000);
  await elsewhere.query("COMMIT");
  elsewhere.release();
  expect(await both).toMatchObject([{ outcome: "saved" }, { outcome: "saved" }]);
  const bruz = { level: "commune", code: "35001" };
  expect(await readNextTerritory(id, alice, bruz)).toBeNull();
  await db.pool.query(
    "UPDATE campaign_entry SET state = 'rejected', audience = 1, kind = 'followers', observed_on = '2026-11-20', date_precision = 'day', precision = 'exact', reviewed_by = $2, reviewed_at = now(), review_reason = 'x' WHERE campaign_id = $1 AND account_id = $3",
    [id, bruno, accounts.Bruzfacebook],
  );
  expect(await readNextTerritory(id, alice, bruz)).toEqual({ level: "commune", code: "35002", name: "Bruz" });
});

test("in a tourist place more followers than five an inhabitant are no wonder", async () => {
  const { id } = await create({ title: "Au bord de la mer", memberIds: [] });
  const typed = () => save("Acignéinstagram", { audience: "36 000" }, { campaignId: id });
  await db.pool.query("DELETE FROM snapshot");
  const mark = (touristPlace: boolean, code = "35001") =>
    inTransaction(db.pool, (client) => setTouristPlace(client, { level: "commune", code, touristPlace, actor: "member:1" }));
  await mark(true);
  await mark(true);
  expect(await isTouristPlace({ level: "commune", code: "35001" })).toBe(true);
  await expect(mark(true, "00000")).rejects.toMatchObject({ code: "unknown-territory" });
  expect((await readSheet({ campaignId: id, state: "all", pageSize: 1 })).rows).toMatchObject([
    { territory: { code: "35001", population: null } },
  ]);
  expect(await typed()).toMatchObject({ entry: { state: "recorded", doubts: [] } });
  await mark(false);
  expect(await save("Acignéinstagram", { audience: "36 001" }, { campaignId: id, version: 1 })).toMatchObject({
    entry: { doubts: ["above-population"] },
  });
  const traces = await db.pool.query("SELECT subject_id, before, after FROM audit_log WHERE action = 'tourist-place' ORDER BY id");
  expect(traces.rows).toEqual([
    { subject_id: "commune/35001", before: { touristPlace: false }, after: { touristPlace: true } },
    { subject_id: "commune/35001", before: { touristPlace: true }, after: { touristPlace: false } },
  ]);
});

test("progress counts what is done, missing and doubtful, by network and by member", async () => {
  const listed = (await listCampaigns()).find(({ id }) => id === campaignId);
  expect(listed?.progress).toMatchObject({ targets: 3, done: 3, doubtful: 0, rejected: 0 });
  const detail = await readCampaign(campaignId);
  expect(detail.byNetwork.map(({ network, targets, done }) => [network, targets, done])).toEqual([
    ["facebook", 2, 2],
    ["instagram", 1, 1],
  ]);
  expect(detail.byMember.map(({ name, targets }) => [name, targets])).toEqual([
    ["alice@example.org", 2],
    ["bruno@example.org", 1],
  ]);
  for (const read of [readCampaign, readSheetChoices]) await expect(read(99)).rejects.toMatchObject({ code: "unknown-campaign" });
});
