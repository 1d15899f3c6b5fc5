import { describe, expect, test, vi } from "vitest";
import { reviewEntry as reviewAction } from "@/lib/actions/campaign/reviewEntry";
import { listCampaigns } from "@/lib/data/campaign/listCampaigns";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSheetChoices } from "@/lib/data/campaign/readSheetChoices";
import { inTransaction } from "@/lib/data/database";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { changeSettings } from "@/lib/data/settings/changeSettings";
import { isTouristPlace, setTouristPlace } from "@/lib/data/territory/setTouristPlace";
import { START } from "@/lib/gate/actionState";
import type { TestDatabase } from "../../testDatabase";
import { accounts, alice, bruno, campaignId, create, db, openCampaigning, review, save, sheet, stored } from "./campaigning";
import { reviewed } from "./cases/reviewed";
import { savedTogether } from "./cases/savedTogether";
import { sheetPages } from "./cases/sheetPages";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));
const signedIn = vi.hoisted(() => ({ memberId: 0, sessionVersion: 1 }));
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));
vi.mock("next/server", () => ({ connection: async () => {} }));
vi.mock("next-auth", () => ({ getServerSession: async () => signedIn }));

openCampaigning(opened);

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

describe("the pages of a sheet", () => sheetPages());

describe("what is reviewed", () => reviewed());

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

describe("the form of a territory", () => savedTogether());

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
