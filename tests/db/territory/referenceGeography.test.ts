import { afterAll, beforeAll, expect, test } from "vitest";
import { listAreas } from "@/lib/data/territory/listAreas";
import { loadGeography } from "@/lib/data/territory/loadGeography";
import { loadTerritoryIndex } from "@/lib/data/territory/loadTerritoryIndex";
import { readReferencePackage } from "@/lib/data/territory/readReferencePackage";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ geography: true });
});
afterAll(() => db.close());

test("a second load of the whole geography writes nothing and stays under 20 seconds", { timeout: 20_000 }, async () => {
  const report = await loadGeography(db, readReferencePackage(), { now: new Date("2026-11-22T12:00:00Z"), actor: "command:test" });
  expect(report).toMatchObject({
    unchanged: true,
    open: { commune: 34_969, epci: 1_255, ept: 11, departement: 95, region: 17, com: 6 },
    areas: 135,
  });
});

test("the latest population that lists sort by is the newest dated one", async () => {
  const { rows } = await db.pool.query(
    `SELECT count(*)::int AS wrong FROM territory t LEFT JOIN population p ON p.territory_id = t.id AND p.year = t.population_year
     WHERE (t.population IS NULL) <> (NOT EXISTS (SELECT FROM population WHERE territory_id = t.id)) OR t.population IS DISTINCT FROM p.value`,
  );
  expect(rows).toEqual([{ wrong: 0 }]);
});

test("groupings, départements and régions are the sums of their members", async () => {
  const { rows } = await db.pool.query(
    `SELECT g.level, g.code FROM territory g
     JOIN (SELECT group_id, sum(c.population)::int AS inhabitants FROM membership m JOIN territory c ON c.id = m.member_id GROUP BY group_id) s ON s.group_id = g.id
     WHERE g.population <> s.inhabitants
     UNION ALL
     SELECT r.level, r.code FROM territory r
     JOIN (SELECT region_code, sum(population)::int AS inhabitants FROM territory WHERE level = 'commune' GROUP BY region_code) s ON s.region_code = r.code
     WHERE r.level = 'region' AND r.population <> s.inhabitants`,
  );
  expect(rows).toEqual([]);
});

test("a commune with all that is said of it", async () => {
  expect(await readTerritory("commune", "93066", db)).toEqual({
    id: expect.any(Number),
    level: "commune",
    code: "93066",
    name: "Saint-Denis",
    article: 0,
    population: 149_077,
    populationYear: 2023,
    populations: [{ year: 2023, value: 149_077 }],
    league: "grandes-villes",
    region: "11",
    departement: "93",
    regionArea: { code: "11", name: "Île-de-France", article: 1 },
    departementArea: { code: "93", name: "Seine-Saint-Denis", article: 3 },
    status: "open",
    closedOn: null,
    absorbedBy: null,
    siren: expect.stringMatching(/^\d{9}$/),
    postalCodes: ["93200", "93210", "93380"],
    epciType: null,
    website: { state: "unknown", url: null, source: null },
    perimeterSince: null,
    memberOf: [
      { level: "epci", code: "200054781", name: "Métropole du Grand Paris" },
      { level: "ept", code: "200057867", name: "Plaine Commune" },
    ],
    memberCount: 0,
  });
});

test("a grouping counts its members, a région is of no département", async () => {
  expect(await readTerritory("epci", "200046977", db)).toMatchObject({
    memberCount: 58,
    memberOf: [],
    perimeterSince: "2015-01-01",
    epciType: "MET69",
    departementArea: { name: "Rhône" },
  });
  expect(await readTerritory("region", "94", db)).toMatchObject({ population: 355_486, departement: null, departementArea: null });
  expect(await readTerritory("departement", "67", db)).toMatchObject({ name: "Collectivité européenne d'Alsace", population: 1_934_548 });
});

test("the level is part of the key", async () => {
  expect(await readTerritory("departement", "01", db)).toMatchObject({ name: "Ain" });
  expect(await readTerritory("region", "01", db)).toMatchObject({ name: "Guadeloupe" });
  expect(await readTerritory("departement", "75", db)).toBeNull();
});

test("areas for filters: 107 départements, 24 régions, in French order, the uninhabited left out", async () => {
  const areas = await listAreas(db);
  expect(areas.filter(({ level }) => level === "departement")).toHaveLength(107);
  const regions = areas.filter(({ level }) => level === "region");
  expect(regions).toHaveLength(24);
  expect(regions.slice(0, 2).map(({ name }) => name)).toEqual(["Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté"]);
  const names = regions.map(({ name }) => name);
  expect(names.indexOf("Île-de-France")).toBe(names.indexOf("La Réunion") - 1);
  expect(areas.find(({ level, code }) => level === "departement" && code === "68")).toEqual({
    level: "departement",
    code: "68",
    name: "Haut-Rhin",
    article: 2,
    region: "44",
  });
});

test("the index for files: name and département are enough for every commune", async () => {
  const index = await loadTerritoryIndex(db);
  const { rows } = await db.pool.query("SELECT id, name, departement_code FROM territory WHERE level = 'commune'");
  const wrong = rows.filter(({ id, name, departement_code }) => {
    const found = index.byName(name, departement_code, "commune");
    return found.length !== 1 || found[0]?.id !== id;
  });
  expect(wrong).toEqual([]);
  expect(index.byCode("1001").found).toEqual([expect.objectContaining({ level: "commune", code: "01001", closedOn: null })]);
  expect(index.nearest("Ville de Toulose")[0]).toMatchObject({ code: "31555" });
});
