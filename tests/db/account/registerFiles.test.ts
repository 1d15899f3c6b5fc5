import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { applyRegisterFile } from "@/lib/data/account/applyRegisterFile";
import { readAccountHistory, readTerritoryChanges } from "@/lib/data/account/readHistory";
import { listRegisterFiles, readRegisterFile, readRegisterRows } from "@/lib/data/account/readRegisterFiles";
import { stageRegisterFile } from "@/lib/data/account/stageRegisterFile";
import { inTransaction } from "@/lib/data/database";
import { type Census, describeTerritory, readCensusOf } from "@/lib/data/territory/describeTerritory";
import { addSurveys } from "@/lib/data/territory/recordSurveys";
import { sayLooked, takeBackLooked } from "@/lib/data/territory/sayLooked";
import type { RegisterFile, RegisterOutcome } from "@/lib/domain/account/registerFile";
import wikidata from "@/tests/fixtures/register/wikidata.json";
import { insertAccount, insertCommunes } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "register-"));
beforeAll(async () => {
  db = await createTestDatabase();
  await insertCommunes(db.pool);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db.close();
});
beforeEach(() =>
  db.pool.query(
    "DELETE FROM account; DELETE FROM territory_survey; UPDATE territory SET website_state = 'unknown', website_url = NULL, website_source = NULL, surveyed_on = NULL",
  ),
);

const NOW = new Date("2026-11-22T10:00:00Z");
async function stage(content: string, kind: RegisterFile = "accounts"): Promise<number> {
  const path = join(folder, "file");
  writeFileSync(path, content);
  return stageRegisterFile({ path, fileName: "fichier", kind, actor: "member:1", now: NOW }, db);
}
const apply = (id: number) => inTransaction(db.pool, (client) => applyRegisterFile(client, { id, actor: "member:2", now: NOW }));
const rowsOf = async (id: number, outcome: RegisterOutcome) =>
  (await readRegisterRows(id, outcome, 1, db)).map(({ line, problem, found }) => [line, problem ?? found].join(" "));
const register = async () =>
  (
    await db.pool.query<{ said: string }>(
      `SELECT concat_ws(' ', t.code, a.network, a.handle_key, a.standing, CASE WHEN a.main THEN 'main' END, a.dormant_since, a.version) AS said
       FROM account a JOIN territory t ON t.id = a.territory_id ORDER BY t.code, a.network, a.handle_key`,
    )
  ).rows.map(({ said }) => said);

test("a table of accounts is shown row by row, then applied once, with a trace of each", async () => {
  const known = await insertAccount(db.pool, "69002", { handle: "bourgneuf" });
  const same = await insertAccount(db.pool, "69003", { handle: "corbelle" });
  const id = await stage(
    [
      "Comptes relevés en novembre;;;",
      "Code;Adresse;Statut;En sommeil depuis;Principal",
      "69002;https://facebook.com/bourgneuf;;01/03/2024;",
      "69003;fb.com/Corbelle;officiel;;oui",
      "1001;https://www.instagram.com/avilly/;officiel;;oui",
      "35004;https://www.facebook.com/sharer.php?u=x;;;",
      "99999;https://x.com/a;;;",
      ";;;;",
      "35004;https://www.facebook.com/bourgneuf;;;",
    ].join("\r\n"),
  );
  expect(await register()).toHaveLength(2);
  expect(await rowsOf(id, "changed")).toEqual(["3 https://www.facebook.com/bourgneuf"]);
  expect(await rowsOf(id, "same")).toEqual(["4 https://www.facebook.com/Corbelle"]);
  expect(await rowsOf(id, "new")).toEqual(["5 https://www.instagram.com/avilly/"]);
  expect(await rowsOf(id, "refused")).toEqual(["6 share-link", "7 unknown-territory", "9 twice-in-file"]);
  expect(await readRegisterFile(id, db)).toMatchObject({ appliedAt: null, counts: { changed: 1, same: 1, new: 1, refused: 3 } });

  await apply(id);
  expect(await register()).toEqual([
    "01001 instagram avilly official main 1",
    "69002 facebook bourgneuf official main 2024-03-01 2",
    "69003 facebook corbelle official main 1",
  ]);
  expect(await readAccountHistory(known, db)).toMatchObject([
    { action: "change", who: "member:2", before: { dormantSince: null }, after: { dormantSince: "2024-03-01" } },
  ]);
  expect(await readAccountHistory(same, db)).toEqual([]);
  await expect(apply(id)).rejects.toMatchObject({ code: "import-applied" });
  expect((await listRegisterFiles(db))[0]).toMatchObject({ id, appliedBy: "member:2" });
});

test("the place of a main account passes from one to the other in one file", async () => {
  await insertAccount(db.pool, "69002", { handle: "ancien" });
  await insertAccount(db.pool, "69002", { handle: "nouveau", main: false });
  await apply(await stage("code,url,main\n69002,fb.com/ancien,non\n69002,fb.com/nouveau,oui\n"));
  expect(await register()).toEqual(["69002 facebook ancien official 2", "69002 facebook nouveau official main 2"]);
});

test("what changed in the register between the showing and the applying stops the whole file", async () => {
  const known = await insertAccount(db.pool, "69002", { handle: "bourgneuf" });
  const text = "code,url,statut\n69002,fb.com/bourgneuf,à vérifier\n01001,fb.com/avilly,\n";
  const stale = await stage(text);
  await db.pool.query("UPDATE account SET version = 2 WHERE id = $1", [known]);
  await expect(apply(stale)).rejects.toMatchObject({ code: "register-changed" });
  const taken = await stage(text);
  await insertAccount(db.pool, "35004", { handle: "avilly" });
  await expect(apply(taken)).rejects.toMatchObject({ code: "register-changed" });
  expect(await register()).toEqual(["35004 facebook avilly official main 1", "69002 facebook bourgneuf official main 2"]);
  expect(await readRegisterFile(taken, db)).toMatchObject({ appliedAt: null });
  await expect(apply(999_999)).rejects.toMatchObject({ code: "unknown-import" });
});

const RECORD = {
  nom: "Mairie - Dormans",
  code_insee_commune: "35004",
  pivot: '[{"type_service_local": "mairie", "code_insee_commune": ["35004"]}]',
  site_internet: '[{"libelle": "", "valeur": "www.dormans.fr"}]',
  reseau_social: '[{"valeur": "https://www.facebook.com/dormans", "description": "", "custom_dico2": "Instagram"}]',
  affectation_personne: '[{"personne": {"nom": "SECRET"}}]',
  url_service_public: "https://lannuaire.service-public.gouv.fr/x",
};

test.each([
  ["a bare array", JSON.stringify([RECORD])],
  ["a page of results", JSON.stringify({ total_count: 1, results: [RECORD] })],
  [
    "CSV",
    `${Object.keys(RECORD).join(";")}\n${Object.values(RECORD)
      .map((value) => `"${value.replaceAll('"', '""')}"`)
      .join(";")}\n`,
  ],
])("the directory as %s gives official accounts and websites, and no name of a person", async (_form, content) => {
  const id = await stage(content, "directory");
  await apply(id);
  expect(await register()).toEqual(["35004 facebook dormans official main 1"]);
  const { rows } = await db.pool.query("SELECT website_state, website_url, website_source FROM territory WHERE code = '35004'");
  expect(rows).toEqual([{ website_state: "known", website_url: "https://www.dormans.fr/", website_source: RECORD.url_service_public }]);
  expect((await readTerritoryChanges("commune/35004", db)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(["create", "website"]),
  );
  expect((await db.pool.query("SELECT FROM register_import_row r WHERE r::text LIKE '%SECRET%'")).rowCount).toBe(0);
  // The same again changes nothing; a website that somebody changed meanwhile stops the file.
  const again = await stage(content, "directory");
  expect((await readRegisterFile(again, db)).counts).toEqual({ same: 2 });
});

test("a website that changed meanwhile stops the file", async () => {
  const id = await stage(JSON.stringify([RECORD]), "directory");
  await db.pool.query("UPDATE territory SET website_state = 'known', website_url = 'https://autre.fr/' WHERE code = '35004'");
  await expect(apply(id)).rejects.toMatchObject({ code: "register-changed" });
  expect(await register()).toEqual([]);
});

test("a table says of whom all accounts were looked for, found or not, and which website is whose", async () => {
  const key = { level: "commune", code: "69003" } as const;
  await inTransaction(db.pool, (client) => sayLooked(client, { ...key, day: "2026-11-10", actor: "member:3" }));
  const id = await stage("Code;Recensé le;Site;Compte\r\n35004;02/11/2026;;\r\n35005;;estrees.fr;\r\n69003;01/11/2026;;\r\n01001;;;\r\n");
  expect(await rowsOf(id, "changed")).toEqual(["2 2026-11-02", "3 https://estrees.fr/"]);
  expect(await rowsOf(id, "same")).toEqual(["4 2026-11-01"]);
  expect(await rowsOf(id, "refused")).toEqual(["5 missing"]);
  await apply(id);
  const { rows } = await db.pool.query(
    "SELECT code, surveyed_on, website_url, website_source FROM territory WHERE surveyed_on IS NOT NULL OR website_url IS NOT NULL ORDER BY code",
  );
  expect(rows).toEqual([
    { code: "35004", surveyed_on: "2026-11-02", website_url: null, website_source: null },
    { code: "35005", surveyed_on: null, website_url: "https://estrees.fr/", website_source: "fichier de comptes" },
    { code: "69003", surveyed_on: "2026-11-10", website_url: null, website_source: null },
  ]);
  expect((await readTerritoryChanges("commune/35004", db))[0]).toMatchObject({
    action: "survey",
    before: { surveyedOn: null },
    after: { surveyedOn: "2026-11-02" },
  });
});

test("staff say it by hand too: what was said already is not written again", async () => {
  const key = { level: "commune", code: "35004" } as const;
  const none = { surveyedOn: null, websiteState: "unknown", websiteUrl: null } as const;
  const say = (said: Census, seenOn: string | null) =>
    inTransaction(db.pool, (client) => describeTerritory(client, { ...key, ...said, seenOn, actor: "member:3" }));
  expect(await readCensusOf(key, db)).toEqual(none);
  const said = { surveyedOn: "2026-11-20", websiteState: "none", websiteUrl: null } as const;
  await say(said, null);
  await say(said, "2026-11-20");
  expect(await readCensusOf(key, db)).toEqual(said);
  expect((await readTerritoryChanges("commune/35004", db)).slice(0, 3)).toMatchObject([
    { action: "website", who: "member:3", before: { website: "unknown" }, after: { website: "none" } },
    { action: "survey", who: "member:3", before: { surveyedOn: null }, after: { surveyedOn: "2026-11-20" } },
    { who: "member:2" },
  ]);
  // The form says a day more; it takes none back, and one that was drawn before another day was said changes nothing at all.
  await expect(say(none, null)).rejects.toMatchObject({ code: "survey-stale" });
  await say({ ...none, surveyedOn: "2026-06-30" }, "2026-11-20");
  expect(await readCensusOf(key, db)).toEqual({ ...none, surveyedOn: "2026-11-20" });
  expect((await readTerritoryChanges("commune/35004", db)).slice(0, 2)).toMatchObject([
    { action: "website", before: { website: "none" }, after: { website: "unknown" } },
    { action: "survey", before: { surveyedOn: null }, after: { surveyedOn: "2026-06-30" } },
  ]);
  await expect(
    inTransaction(db.pool, (client) => describeTerritory(client, { level: "commune", code: "00000", ...none, seenOn: null, actor: "x" })),
  ).rejects.toMatchObject({
    code: "unknown-territory",
  });
});

test("one word of staff says that a territory was surveyed today, and one takes it back to the day before", async () => {
  const key = { level: "commune", code: "35005", actor: "member:3" } as const;
  const say = (day: string) => inTransaction(db.pool, (client) => sayLooked(client, { ...key, day }));
  const takeBack = (day: string) => inTransaction(db.pool, (client) => takeBackLooked(client, { ...key, day }));
  const last = async () => (await readCensusOf(key, db)).surveyedOn;
  await say("2026-11-01");
  await say("2026-11-20");
  await say("2026-11-20");
  await say("2026-06-30"); // an earlier day is kept, and hides nothing
  expect(await last()).toBe("2026-11-20");
  // Sent twice, or by two at once, it takes one day back.
  const both = await Promise.allSettled([takeBack("2026-11-20"), takeBack("2026-11-20")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(takeBack("2026-11-20")).rejects.toMatchObject({ code: "survey-stale" });
  expect(await last()).toBe("2026-11-01");
  await takeBack("2026-11-01");
  await takeBack("2026-06-30");
  expect(await last()).toBeNull();
  await expect(takeBack("2026-06-30")).rejects.toMatchObject({ code: "survey-stale" });
  const { rows } = await db.pool.query(
    "SELECT before->>'surveyedOn' AS taken, after->>'surveyedOn' AS said FROM audit_log WHERE subject_id = 'commune/35005' AND action = 'survey' ORDER BY id",
  );
  expect(rows.map(({ taken, said }) => taken ?? `+ ${said}`)).toEqual([
    ...["+ 2026-11-01", "+ 2026-11-20", "+ 2026-06-30"],
    ...["2026-11-20", "2026-11-01", "2026-06-30"],
  ]);
  await expect(
    inTransaction(db.pool, (client) => takeBackLooked(client, { ...key, code: "00000", day: "2026-11-20" })),
  ).rejects.toMatchObject({
    code: "unknown-territory",
  });
});

test("two acts at once keep the last day of both", async () => {
  const { rows } = await db.pool.query<{ id: number }>("SELECT id FROM territory WHERE code IN ('35004', '35005') ORDER BY id");
  const say = (client: pg.PoolClient, day: string, ids: readonly number[]) =>
    addSurveys(client, { said: ids.map((territoryId) => ({ territoryId, day })), actor: "member:3" });
  const ids = rows.map(({ id }) => id);
  const waits = async () => expect((await db.pool.query("SELECT FROM pg_locks WHERE NOT granted")).rowCount).toBeGreaterThan(0);
  const first = await db.pool.connect();
  await first.query("BEGIN");
  await say(first, "2026-11-20", ids);
  const second = inTransaction(db.pool, (client) => say(client, "2026-11-10", ids.toReversed()));
  await vi.waitFor(waits, { timeout: 5_000 });
  await first.query("COMMIT");
  first.release();
  expect(await second).toHaveLength(2);
  for (const code of ["35004", "35005"]) expect((await readCensusOf({ level: "commune", code }, db)).surveyedOn).toBe("2026-11-20");
});

test("a result of Wikidata gives accounts to verify; a file of another kind is refused", async () => {
  const [first] = wikidata.results.bindings;
  const binding = { ...first, insee: { type: "literal", value: "35004" } };
  await apply(await stage(JSON.stringify({ head: {}, results: { bindings: [binding] } }), "wikidata"));
  expect(await register()).toEqual(["35004 facebook villedelens to-verify 1"]);
  for (const [kind, content, code] of [
    ["wikidata", "[]", "file-not-json"],
    ["wikidata", "not json", "file-not-json"],
    ["directory", "{}", "file-not-json"],
    ["directory", "a;b\n1;2\n", "register-header-not-found"],
    ["accounts", '[{"nom": 1}]', "register-header-not-found"],
    ["accounts", `code,url\n${"1,2\n".repeat(200_001)}`, "too-many-rows"],
  ] as const) {
    await expect(stage(content, kind), content.slice(0, 20)).rejects.toMatchObject({ code });
  }
});
