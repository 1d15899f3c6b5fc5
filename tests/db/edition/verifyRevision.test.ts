import { afterAll, beforeAll, expect, test } from "vitest";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { verifyRevision } from "@/lib/data/edition/verifyRevision";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertWorkedExample(db.pool);
  await db.pool.query(`UPDATE territory SET website_state = 'known', website_url = 'https://avilly.fr' WHERE code = '01001';
    INSERT INTO territory_survey SELECT id, '2026-09-01' FROM territory WHERE code = '01001';
    INSERT INTO territory_survey SELECT id, '2026-11-01' FROM territory WHERE code IN ('01001', '35004')`);
  const now = new Date("2026-11-02T09:00:00Z");
  await publishEdition(db, { code: "2026-10", title: "Octobre", referenceOn: "2026-10-31", windowDays: 90, now, actor: "command:tests" });
});
afterAll(() => db.close());

/** Plants a fault in frozen rows, which only somebody who owns the database can do, and takes it back. */
async function planted(table: string, fault: string, undo: string): ReturnType<typeof verifyRevision> {
  await db.pool.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  await db.pool.query(`UPDATE ${table} SET ${fault}`);
  const found = await verifyRevision(db, "2026-10");
  await db.pool.query(`UPDATE ${table} SET ${undo}`);
  await db.pool.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  return found;
}

const ROW = `WHERE value = 15240 AND list_id = (SELECT min(id) FROM ranking_list WHERE metric = 'audience' AND network = 'facebook' AND league = 'villes-moyennes')`;

test("nothing differs as it was published", async () => {
  const found = await verifyRevision(db, "2026-10");
  expect(found).toMatchObject({ equal: true, differences: [], differencesTotal: 0, notRecomputed: [], lists: 36 });
  expect(found.sha256).toBe(found.revision.sha256);
});

test("a changed rank is named, with its list and its territory, and the hash differs", async () => {
  const found = await planted("ranking_row", `rank_worst = 7 ${ROW}`, `rank_worst = 2 ${ROW}`);
  expect(found.equal).toBe(false);
  expect(found.sha256).not.toBe(found.revision.sha256);
  expect(found.differences).toEqual([
    {
      where: "facebook audience villes-moyennes",
      territoryId: expect.any(Number),
      territory: "Corbelle (commune 69003)",
      field: "national",
      frozen: "1 (1–7)",
      recomputed: "1 (1–2)",
    },
  ]);
});

test("a changed region of a row is found though it is not in the hash", async () => {
  const found = await planted("ranking_row", `region_code = '53' ${ROW}`, `region_code = '84' ${ROW}`);
  expect(found).toMatchObject({
    equal: false,
    differencesTotal: 1,
    differences: [{ field: "regionCode", frozen: "53", recomputed: "84" }],
  });
});

test("a changed input shows in every value that stands on it", async () => {
  const found = await planted("edition_input", "audience = 9000 WHERE audience = 900", "audience = 900 WHERE audience = 9000");
  expect(found.equal).toBe(false);
  const values = found.differences.filter(({ field }) => field === "value");
  expect(values.map(({ where, frozen, recomputed }) => `${where}: ${frozen} → ${recomputed}`)).toEqual([
    "facebook audience villages: 900 → 9000",
    "facebook audience_per_1000 villages: 720 → 7200",
    "facebook engagement_rate villages: 4.68 → 0.47",
    "all audience villages: 900 → 9000",
    "all audience_per_1000 villages: 720 → 7200",
    "all engagement_rate villages: 4.68 → 0.47",
  ]);
});

test("a changed count, kind or population is found", async () => {
  const counts = await planted("ranking_scope", "ranked = ranked + 1 WHERE code = '69'", "ranked = ranked - 1 WHERE code = '69'");
  expect(counts.differences[0]).toMatchObject({ where: "facebook audience villes-moyennes", territory: null, field: "counts" });
  const kind = await planted(
    "ranking_list",
    "kind = 'likes' WHERE metric = 'follow_ratio'",
    "kind = 'followers' WHERE metric = 'follow_ratio'",
  );
  expect(kind.differences[0]).toMatchObject({ field: "kind", frozen: "likes", recomputed: "followers" });
  const league = await planted("edition_territory", "population = 2000 WHERE code = '01001'", "population = 1250 WHERE code = '01001'");
  expect(league.differences[0]).toMatchObject({
    where: "territory",
    territory: "Avilly (commune 01001)",
    field: "league",
    frozen: "villages",
    recomputed: "petites-villes",
  });
});

test("a changed survey is found, and a revision published before it was frozen keeps its form and its hash", async () => {
  const of = "WHERE code = '01001'";
  const moved = await planted("edition_territory", `surveyed_on = '2026-09-02' ${of}`, `surveyed_on = '2026-09-01' ${of}`);
  expect(moved).toMatchObject({ equal: false, differencesTotal: 0 });
  const website = await planted("edition_territory", `website = 'none' ${of}`, `website = 'known' ${of}`);
  expect(website.equal).toBe(false);
  expect((await verifyRevision(db, "2026-10")).equal).toBe(true);
  // As the program before it froze territories: without the two columns, and with the hash that it gave them.
  await db.pool.query("ALTER TABLE edition_territory DISABLE TRIGGER ALL; CREATE TABLE kept AS SELECT * FROM edition_territory");
  await db.pool.query("UPDATE edition_territory SET surveyed_on = NULL, website = NULL");
  const before = await verifyRevision(db, "2026-10");
  expect(before.sha256).toBe("539c20caaf2220f63e6cd8a6945523f332c7e556ad40a432a9106afb6720ddc4");
  await db.pool.query(`UPDATE edition_territory t SET surveyed_on = k.surveyed_on, website = k.website FROM kept k WHERE k.territory_id = t.territory_id;
    ALTER TABLE edition_territory ENABLE TRIGGER ALL`);
  expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true });
});

test("a row that is missing is named, and so is a list", async () => {
  await db.pool.query("ALTER TABLE ranking_row DISABLE TRIGGER ALL");
  const gone = `value = 15240 AND list_id IN (SELECT id FROM ranking_list WHERE metric = 'audience' AND network = 'facebook')`;
  const client = await db.pool.connect();
  try {
    await client.query(`CREATE TABLE taken AS SELECT * FROM ranking_row WHERE ${gone}`);
    await client.query(`DELETE FROM ranking_row WHERE ${gone}`);
    const found = await verifyRevision(db, "2026-10");
    expect(found.differences).toMatchObject([
      { field: "row", frozen: "absent", recomputed: 15_240, territory: "Corbelle (commune 69003)" },
    ]);
    await client.query("INSERT INTO ranking_row SELECT * FROM taken");
  } finally {
    client.release();
    await db.pool.query("ALTER TABLE ranking_row ENABLE TRIGGER ALL");
  }
  expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true });
});

test("a formula of another version is not computed again, and is named", async () => {
  const versions = (version: number) => `metrics = jsonb_set(metrics, '{follow_ratio}', '${version}')`;
  const found = await planted("revision", versions(0), versions(1));
  expect(found.notRecomputed).toEqual(["follow_ratio"]);
  expect(found.differencesTotal).toBe(0);
});

test("an unknown edition or revision is refused", async () => {
  await expect(verifyRevision(db, "2020-01")).rejects.toMatchObject({ code: "unknown-edition" });
  await expect(verifyRevision(db, "2026-10", 9)).rejects.toMatchObject({ code: "unknown-revision" });
});
