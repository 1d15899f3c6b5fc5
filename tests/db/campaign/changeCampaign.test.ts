import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { changeDays, setClosed } from "@/lib/data/campaign/changeCampaign";
import { addMissingTargets, countMissingTargets, reassignTargets, type Sharer } from "@/lib/data/campaign/changeTargets";
import { createCampaign, type NewCampaign } from "@/lib/data/campaign/createCampaign";
import { deleteCampaign } from "@/lib/data/campaign/deleteCampaign";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { saveEntry } from "@/lib/data/campaign/saveEntry";
import { readCampaignSurvey, surveyCampaign, takeBackCampaignSurvey } from "@/lib/data/campaign/surveyCampaign";
import { inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { listChoice } from "@/lib/data/territoryList/listChoice";
import { resolveCodes } from "@/lib/data/territoryList/resolveCodes";
import { listTerritoryLists, readTerritoryList } from "@/lib/data/territoryList/territoryList";
import { changeTerritoryList, createTerritoryList, deleteTerritoryList } from "@/lib/data/territoryList/writeTerritoryList";
import { NETWORKS } from "@/lib/domain/account/network";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));

let db: TestDatabase;
let [alice, bruno, chloe] = [0, 0, 0];
const now = new Date("2026-11-22T10:00:00Z");
const ids: Record<string, number> = {};

/** Towns of two régions with a Facebook account each; a région and a département share the code 53. */
beforeAll(async () => {
  db = await createTestDatabase();
  opened.db = db;
  await db.pool.query(
    `INSERT INTO area (level, code, name, article) VALUES ('region', '53', 'Bretagne', 3), ('region', '52', 'Pays de la Loire', 4);
     INSERT INTO territory (level, code, name, article, search_name, siren, postal_codes, region_code, departement_code, league, population, population_year, vintage, closed_on)
     VALUES ('commune', '35001', 'Acigné', 1, 'acigne', '213500010', '{}', '53', '35', 'petites-villes', 7000, 2023, 'x', NULL),
            ('commune', '35002', 'Bruz', 0, 'bruz', '213500028', '{}', '53', '35', 'petites-villes', 19000, 2023, 'x', NULL),
            ('commune', '35003', 'Cesson', 0, 'cesson', NULL, '{}', '53', '35', 'villages', 1000, 2023, 'x', NULL),
            ('commune', '44001', 'Derval', 0, 'derval', NULL, '{}', '52', '44', 'petites-villes', 3000, 2023, 'x', NULL),
            ('commune', '44002', 'Erbray', 0, 'erbray', NULL, '{}', '52', '44', 'villages', 3000, 2023, 'x', '2024-01-01'),
            ('region', '53', 'Bretagne', 3, 'bretagne', NULL, '{}', '53', NULL, 'regions', 3400000, 2023, 'x', NULL),
            ('departement', '53', 'Mayenne', 3, 'mayenne', NULL, '{}', '52', '53', 'departements', 300000, 2023, 'x', NULL);
     INSERT INTO account (territory_id, network, handle, handle_key, standing, main)
     SELECT id, 'facebook', name, lower(name), 'official', true FROM territory WHERE level = 'commune'`,
  );
  for (const { id, handle } of (await db.pool.query("SELECT id, handle FROM account")).rows) ids[handle] = id;
  const member = (email: string) =>
    inTransaction(db.pool, (client) => createMember(client, { email, name: email, roles: ["EDITOR"], passwordHash: null, actor: "test" }));
  [alice, bruno, chloe] = [await member("alice@example.org"), await member("bruno@example.org"), await member("chloe@example.org")];
});
afterAll(() => db.close());

const create = (changed: Partial<NewCampaign>) =>
  inTransaction(db.pool, (client) =>
    createCampaign(client, {
      title: "Automne 2026",
      referenceOn: "2026-11-30",
      opensOn: "2026-11-01",
      closesOn: "2026-11-30",
      networks: ["facebook"],
      leagues: [],
      regionCodes: [],
      listId: null,
      memberIds: [],
      createdBy: alice,
      actor: "member:1",
      ...changed,
    }),
  );
const enter = (campaignId: number, handle: string, audience: string) =>
  inTransaction(db.pool, (client) =>
    saveEntry(client, {
      campaignId,
      accountId: ids[handle] ?? 0,
      version: 0,
      texts: { audience, observedOn: "2026-11-20" },
      unreadable: null,
      memberId: alice,
      actor: `member:${alice}`,
      now,
    }),
  );
const resolve = (text: string) => inTransaction(db.pool, (client) => resolveCodes(client, text));
const audited = async (action: string, subject: string) =>
  (await db.pool.query("SELECT before, after FROM audit_log WHERE action = $1 AND subject = $2 ORDER BY id", [action, subject])).rows;
const targets = async (id: number) =>
  (
    await db.pool.query<{ handle: string; member_id: number | null }>(
      "SELECT a.handle, t.member_id FROM campaign_target t JOIN account a ON a.id = t.account_id WHERE t.campaign_id = $1 ORDER BY a.handle",
      [id],
    )
  ).rows.map(({ handle, member_id }) => [handle, member_id]);

test("pasted codes name authorities, or say by line what is wrong and what was found", async () => {
  const read = await resolve("35001 35002\n213 500 028\nregion/53\n44001");
  expect([read.ids.length, read.problems]).toEqual([4, []]);
  expect((await resolve("35001\n53;99999\n44002\n75\n35005")).problems).toEqual([
    { line: 2, text: "53", problem: "ambiguous", found: "departement/53, region/53" },
    { line: 2, text: "99999", problem: "unknown", found: "" },
    { line: 3, text: "44002", problem: "closed", found: "Erbray" },
    { line: 4, text: "75", problem: "unknown", found: "" },
    { line: 5, text: "35005", problem: "unknown", found: "" },
  ]);
  // An arrondissement of Lyon is no commune: the reference says which holds it.
  expect((await resolve("69381")).problems).toEqual([{ line: 1, text: "69381", problem: "former", found: "69123" }]);
});

test("a list is made, renamed, changed and deleted, each with its trace; two of one name are refused", async () => {
  const { ids: listed } = await resolve("35002 35003 44001");
  const id = await inTransaction(db.pool, (client) =>
    createTerritoryList(client, { name: "Littoral", territoryIds: listed, memberId: alice, actor: "member:1" }),
  );
  const another = await inTransaction(db.pool, (client) =>
    createTerritoryList(client, { name: "Une autre", territoryIds: listed, memberId: alice, actor: "member:1" }),
  );
  const change = (name: string, territoryIds: number[]) =>
    inTransaction(db.pool, (client) => changeTerritoryList(client, { id, name, territoryIds, actor: "member:1" }));
  await expect(change("Une autre", listed)).rejects.toMatchObject({ code: "list-exists", details: { field: "name" } });
  await change("Côte", (await resolve("35002 44001 region/53")).ids);
  expect(await readTerritoryList(id)).toMatchObject({
    name: "Côte",
    territories: 3,
    listed: [{ name: "Derval" }, { name: "Bruz" }, { level: "region", name: "Bretagne" }],
  });
  expect(await audited("change", "territory-list")).toEqual([
    {
      before: { name: "Littoral", territories: ["commune/35002", "commune/35003", "commune/44001"] },
      after: { name: "Côte", territories: ["commune/35002", "commune/44001", "region/53"] },
    },
  ]);

  const campaign = await create({ title: "De la liste", listId: id });
  expect((await targets(campaign.id)).map(([handle]) => handle)).toEqual(["Bruz", "Derval"]);
  const remove = (list: number) => inTransaction(db.pool, (client) => deleteTerritoryList(client, { id: list, actor: "member:1" }));
  await expect(remove(id)).rejects.toMatchObject({ code: "list-in-use", details: { found: "De la liste" } });
  await remove(another);
  expect((await listTerritoryLists()).map(({ name, campaigns }) => [name, campaigns])).toEqual([["Côte", ["De la liste"]]]);
  await inTransaction(db.pool, (client) => setClosed(client, { id: campaign.id, closed: true, now, actor: "member:1" }));
  await expect(remove(id)).rejects.toMatchObject({ code: "list-in-use" });
  expect((await audited("delete", "territory-list")).map(({ before }) => before.name)).toEqual(["Une autre"]);
  await expect(readTerritoryList(another)).rejects.toMatchObject({ code: "unknown-list" });
  await expect(create({ title: "Sans liste", listId: another })).rejects.toMatchObject({ code: "unknown-list" });
});

test("a campaign is narrowed by league, by several régions, and read by members that exist", async () => {
  const both = await create({ title: "Deux régions", leagues: ["petites-villes"], regionCodes: ["53", "52"] });
  expect((await targets(both.id)).map(([handle]) => handle)).toEqual(["Acigné", "Bruz", "Derval"]);
  const one = await create({ title: "Une région", regionCodes: ["52"] });
  expect((await targets(one.id)).map(([handle]) => handle)).toEqual(["Derval"]);
  const choice = {
    name: "Petites de l’Ouest",
    leagues: ["petites-villes"],
    regionCodes: ["53"],
    listId: null,
    memberId: alice,
    actor: "x",
  } as const;
  const keep = (changed: object) => inTransaction(db.pool, (client) => listChoice(client, { ...choice, ...changed }));
  const listed = await readTerritoryList(await keep({}));
  expect(listed.listed.map(({ name }) => name)).toEqual(["Acigné", "Bruz"]);
  const within = await readTerritoryList(await keep({ name: "Encore", regionCodes: [], leagues: [], listId: listed.id }));
  expect(within.listed).toEqual(listed.listed);
  await expect(keep({ name: "Vide", regionCodes: ["11"] })).rejects.toMatchObject({
    details: { field: "listName", problem: "empty-list" },
  });
  await expect(keep({})).rejects.toMatchObject({ code: "list-exists" });
  await expect(create({ title: "Personne", regionCodes: ["52"], memberIds: [9_999] })).rejects.toMatchObject({ code: "unknown-member" });
});

test("what is not read yet changes hands; what is done stays with whoever did it", async () => {
  const { id } = await create({ title: "Partage", regionCodes: ["53", "52"], memberIds: [alice, bruno] });
  expect(await targets(id)).toEqual([
    ["Acigné", alice],
    ["Bruz", bruno],
    ["Cesson", bruno],
    ["Derval", alice],
  ]);
  await enter(id, "Acigné", "700");
  const give = (from: Sharer, to: number[]) =>
    inTransaction(db.pool, (client) => reassignTargets(client, { id, actor: "member:1", from, to }));
  expect(await give(alice, [chloe])).toBe(1);
  expect(await targets(id)).toEqual([
    ["Acigné", alice],
    ["Bruz", bruno],
    ["Cesson", bruno],
    ["Derval", chloe],
  ]);
  expect(await give("everybody", [alice, bruno, chloe])).toBe(2);
  expect(await targets(id)).toEqual([
    ["Acigné", alice],
    ["Bruz", bruno],
    ["Cesson", chloe],
    ["Derval", alice],
  ]);
  expect(await give(alice, [])).toBe(1);
  expect(await give("nobody", [bruno])).toBe(1);
  expect(await give("nobody", [bruno])).toBe(0);
  await expect(give(bruno, [9_999])).rejects.toMatchObject({ code: "unknown-member" });
  const traces = await audited("reassign", "campaign");
  expect(traces.length).toBe(4);
  expect(traces[0]).toEqual({
    before: { [alice]: 2, [bruno]: 2 },
    after: { [alice]: 1, [bruno]: 2, [chloe]: 1, accounts: { [chloe]: [ids.Derval] } },
  });
});

test("accounts that were registered since join, with whoever reads their territory", async () => {
  const { id } = await create({ title: "Depuis", networks: ["facebook", "instagram"], leagues: ["petites-villes"], memberIds: [bruno] });
  expect(await countMissingTargets(id)).toBe(0);
  await db.pool.query(
    `INSERT INTO account (territory_id, network, handle, handle_key, standing, main, opened_on)
     SELECT id, 'instagram', name || ' ig', lower(name) || '.ig', 'official', true, CASE code WHEN '44001' THEN '2026-12-01'::date END
     FROM territory WHERE code IN ('35001', '44001', '35003')`,
  );
  expect(await countMissingTargets(id)).toBe(1); // one opens after the reference day, one is of another league
  const add = () => inTransaction(db.pool, (client) => addMissingTargets(client, { id, actor: "member:1" }));
  expect(await add()).toBe(1);
  expect(await targets(id)).toContainEqual(["Acigné ig", bruno]);
  expect([await add(), await countMissingTargets(id)]).toEqual([0, 0]);
  expect((await audited("extend", "campaign")).length).toBe(1);
});

test("days change; a closed campaign takes no figure until it is opened again", async () => {
  const { id } = await create({ title: "Fermée", regionCodes: ["52"] });
  const change = (closed: boolean) => inTransaction(db.pool, (client) => setClosed(client, { id, closed, now, actor: "member:1" }));
  await inTransaction(db.pool, (client) =>
    changeDays(client, { id, actor: "member:1", referenceOn: "2026-12-31", opensOn: "2026-11-05", closesOn: "2026-12-15" }),
  );
  expect(await readCampaign(id)).toMatchObject({
    referenceOn: "2026-12-31",
    opensOn: "2026-11-05",
    closesOn: "2026-12-15",
    closedAt: null,
  });
  await change(true);
  await change(true);
  await expect(enter(id, "Derval", "300")).rejects.toMatchObject({ code: "campaign-closed" });
  expect((await db.pool.query("SELECT 1 FROM campaign_entry WHERE campaign_id = $1", [id])).rowCount).toBe(0);
  expect((await readCampaign(id)).closedAt).toEqual(now);
  await change(false);
  expect(await enter(id, "Derval", "301")).toMatchObject({ outcome: "saved" });
  const traces = async (action: string) => (await audited(action, "campaign")).filter(({ before }) => before.title === "Fermée");
  expect([(await traces("change")).length, (await traces("close")).length, (await traces("reopen")).length]).toEqual([1, 1, 1]);
});

test("a campaign is deleted while nothing was entered, not after", async () => {
  const { id } = await create({ title: "Pour rien", regionCodes: ["52"] });
  const remove = () => inTransaction(db.pool, (client) => deleteCampaign(client, { id, actor: "member:1" }));
  // Somebody is saving just then: it is waited for, and counted.
  const [saved, refused] = await Promise.allSettled([enter(id, "Derval", "302"), remove()]);
  if (refused.status === "rejected") {
    expect([saved.status, refused.reason.code]).toEqual(["fulfilled", "campaign-entered"]);
    await db.pool.query("DELETE FROM campaign_entry WHERE campaign_id = $1", [id]);
    await remove();
  } else expect(saved).toMatchObject({ status: "rejected", reason: { code: "unknown-target" } });
  await expect(readCampaign(id)).rejects.toMatchObject({ code: "unknown-campaign" });
  expect(await audited("delete", "campaign")).toMatchObject([{ before: { title: "Pour rien", targets: 1 } }]);
  await expect(remove()).rejects.toMatchObject({ code: "unknown-campaign" });
});

test("a campaign of all networks says who was surveyed, of those that it has read whole; and it is taken back", async () => {
  await db.pool.query(`INSERT INTO source (label) VALUES ('import de novembre') ON CONFLICT DO NOTHING`);
  await db.pool.query(
    `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
     SELECT a.id, '2026-11-10', 'followers', 'day', 1000, 'exact', 'file', (SELECT min(id) FROM source), 'test'
     FROM account a JOIN territory t ON t.id = a.territory_id WHERE t.code = '35001'`,
  );
  await db.pool.query(
    "INSERT INTO account (territory_id, network, handle, handle_key, standing, main) SELECT territory_id, 'instagram', 'b', 'b', 'official', true FROM account WHERE id = $1 ON CONFLICT DO NOTHING",
    [ids.Bruz],
  );
  // Both networks of the register: it says nothing of those on which nobody is known.
  const narrow = await create({ title: "Ceux du registre", networks: ["facebook", "instagram"], leagues: ["petites-villes"] });
  const whole = await create({ title: "Tous les réseaux", networks: [...NETWORKS], leagues: ["petites-villes"] });
  const asked = { actor: `member:${alice}`, today: "2026-11-22" };
  const survey = (id: number) => inTransaction(db.pool, (client) => surveyCampaign(client, { id, ...asked }));
  const takeBack = (id: number) => inTransaction(db.pool, (client) => takeBackCampaignSurvey(client, { id, ...asked }));
  const surveyed = async () =>
    (await db.pool.query("SELECT code, surveyed_on AS day FROM territory WHERE surveyed_on IS NOT NULL ORDER BY code")).rows;
  await expect(survey(narrow.id)).rejects.toMatchObject({ code: "bad-value", details: { parameter: "networks" } });
  await expect(survey(9_999)).rejects.toMatchObject({ code: "unknown-campaign" });
  await db.pool.query(`INSERT INTO territory_survey SELECT id, '2026-09-01' FROM territory WHERE code = '35001' AND level = 'commune';
    UPDATE territory SET surveyed_on = '2026-09-01' WHERE code = '35001' AND level = 'commune'`);

  expect(await survey(whole.id)).toBe(2);
  expect(await readCampaignSurvey(whole.id)).toEqual({ missing: [], territories: 2 });
  const others = NETWORKS.filter((network) => network !== "facebook" && network !== "instagram");
  expect(await readCampaignSurvey(narrow.id)).toEqual({ missing: others, territories: 0 });
  expect(await readCampaignSurvey(9_999)).toEqual({ missing: NETWORKS, territories: 0 });
  expect(await surveyed()).toEqual([
    // Typed for another campaign, in the days of this one.
    { code: "35001", day: "2026-11-20" },
    { code: "44001", day: "2026-11-20" },
  ]);
  expect(await survey(whole.id)).toBe(0); // again: nothing is said twice
  // Said again after a later figure, a territory has two days, and is one.
  await db.pool.query(`INSERT INTO territory_survey SELECT id, '2026-11-15', $1 FROM territory WHERE code = '44001'`, [whole.id]);
  expect(await readCampaignSurvey(whole.id)).toMatchObject({ territories: 2 });
  expect(await takeBack(whole.id)).toBe(2);
  expect(await takeBack(whole.id)).toBe(0);
  expect(await surveyed()).toEqual([{ code: "35001", day: "2026-09-01" }]); // what was said otherwise stays
  const { rows } = await db.pool.query(
    "SELECT action, subject, before, after FROM audit_log WHERE subject_id IN ($1, 'commune/35001') AND action LIKE '%survey' ORDER BY id",
    [String(whole.id)],
  );
  expect(rows).toEqual([
    { action: "survey", subject: "territory", before: { surveyedOn: null }, after: { surveyedOn: "2026-11-20" } },
    { action: "survey", subject: "campaign", before: null, after: { territories: 2 } },
    { action: "survey", subject: "territory", before: { surveyedOn: "2026-11-20" }, after: { surveyedOn: null } },
    { action: "take-back-survey", subject: "campaign", before: { territories: 2 }, after: null },
  ]);
});
