import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchTerritories, type TerritorySearch } from "@/lib/data/territory/searchTerritories";
import { foldName } from "@/lib/domain/territory/foldName";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ geography: true });
  await db.pool.query(
    `UPDATE territory SET closed_on = '2026-06-01', absorbed_by_id = (SELECT id FROM territory WHERE level = 'commune' AND code = '01001')
     WHERE level = 'commune' AND code = '01002'`,
  );
});
afterAll(() => db.close());

const search = (search: Partial<TerritorySearch>) => searchTerritories({ page: 1, pageSize: 50, ...search }, db);
const keys = async (parts: Partial<TerritorySearch>) => (await search(parts)).rows.map(({ level, code }) => `${level} ${code}`);
const first = async (q: string) => (await keys({ q }))[0];

test("a row has the fields of the API", async () => {
  expect((await search({ q: "Rennes" })).rows[0]).toEqual({
    level: "commune",
    code: "35238",
    name: "Rennes",
    population: 230_890,
    populationYear: 2023,
    league: "grandes-villes",
    region: "53",
    departement: "35",
    status: "open",
  });
});

describe("what a text finds first", () => {
  test.each([
    ["rennes", "commune 35238"],
    ["RENNES", "commune 35238"],
    ["st etien", "commune 42218"],
    ["St-Étienne", "commune 42218"],
    ["saint etienne", "commune 42218"],
    ["ste genevieve des bois", "commune 91549"],
    ["st", "commune 67482"],
    ["rennes metropole", "epci 243500139"],
    ["Métropole Rennes", "epci 243500139"],
    ["l'hay les roses", "commune 94038"],
    ["oeuilly", "commune 51410"],
    ["35000", "commune 35238"],
    ["3500", "commune 35238"],
    ["35238", "commune 35238"],
    ["1001", "commune 01001"],
    ["69001", "commune 69001"],
    ["2a004", "commune 2A004"],
    ["213502388", "commune 35238"],
    ["213 502 388", "commune 35238"],
    ["21350238800019", "commune 35238"],
    ["200046977", "epci 200046977"],
    ["93", "region 93"],
    ["ain", "departement 01"],
    ["Ville de Rennes", "commune 35238"],
    ["Communauté de communes des Quatre Rivières", "epci 247400666"],
    ["collectivite europeenne", "departement 67"],
  ])("« %s »: %s", async (q, key) => {
    expect(await first(q)).toBe(key);
  });
});

test("exact, then beginning, then population; a métropole right behind the town whose name it bears", async () => {
  const { rows } = await search({ q: "rennes" });
  expect(rows.slice(0, 2).map(({ name }) => name)).toEqual(["Rennes", "Rennes Métropole"]);
  const { rows: saints } = await search({ q: "saint-denis" });
  expect(saints.slice(0, 4).map(({ name, departement }) => `${name} ${departement}`)).toEqual([
    "Saint-Denis 974",
    "Saint-Denis 93",
    "Saint-Denis 11",
    "Saint-Denis 30",
  ]);
  expect(saints.slice(4, 6).map(({ name }) => name)).toEqual(["Saint-Denis-en-Val", "Saint-Denis-lès-Bourg"]);
  const last = saints.at(-1)?.name ?? "";
  expect(last.startsWith("Saint-Denis")).toBe(false);
  expect(last).toContain("Saint-Denis");
});

test("a code of two levels finds both, by population", async () => {
  expect((await keys({ q: "93" })).slice(0, 2)).toEqual(["region 93", "departement 93"]);
});

test("a beginning is of a word, never inside one", async () => {
  const { total, rows } = await search({ q: "alle" });
  expect(total).toBeGreaterThan(10);
  expect(rows.filter(({ name }) => !/\balle/.test(foldName(name)))).toEqual([]);
});

describe("slips of the keyboard", () => {
  test.each([
    ["toulose", "commune 31555"],
    ["marseile", "commune 13055"],
    ["villeurbane", "commune 69266"],
    ["clermont ferand", "commune 63113"],
  ])("« %s »: %s", async (q, key) => {
    expect(await first(q)).toBe(key);
  });
  test("only when nothing else is found", async () => {
    const { rows } = await search({ q: "toulouse" });
    expect(rows.every(({ name }) => /toulouse/i.test(name))).toBe(true);
  });
  test("nothing alike, nothing found", async () => {
    expect(await search({ q: "xyzzyx" })).toEqual({ total: 0, rows: [] });
  });
});

test.each(["%", "_", "%%%", "'", "\\"])("« %s » is a character, not a pattern: nothing is found", async (q) => {
  expect(await search({ q })).toEqual({ total: 0, rows: [] });
});
test("within a text they part words, and widen nothing", async () => {
  const { total } = await search({ q: "saint denis" });
  expect((await search({ q: "saint_denis" })).total).toBe(total);
  expect((await search({ q: "%saint%denis%" })).total).toBe(total);
  expect((await search({ q: "s%t" })).total).toBeLessThan((await search({ q: "st" })).total);
});

test("closed ones are found, and said to be", async () => {
  const { rows } = await search({ q: "01002" });
  expect(rows[0]).toMatchObject({ name: "L'Abergement-de-Varey", status: "closed" });
});

describe("filters", () => {
  test("by level, league, région, département", async () => {
    expect((await search({ league: "metropoles" })).total).toBe(22);
    expect((await search({ level: "region" })).total).toBe(17);
    expect((await search({ level: "commune", departement: "35" })).total).toBe(332);
    expect((await search({ level: "departement", region: "53" })).rows.map(({ code }) => code)).toEqual(["35", "29", "56", "22"]);
    expect(await keys({ q: "saint denis", departement: "93", level: "commune" })).toContain("commune 93066");
  });
  test("a filter that leaves nothing finds nothing", async () => {
    expect(await search({ q: "rennes", departement: "75" })).toEqual({ total: 0, rows: [] });
  });
});

describe("pages", () => {
  test("without a text, all by population; each once", async () => {
    const { total, rows } = await search({ pageSize: 200 });
    expect(total).toBe(36_353);
    expect(rows[0]).toMatchObject({ level: "region", code: "11" });
    const second = await search({ pageSize: 200, page: 2 });
    expect(new Set([...rows, ...second.rows].map(({ level, code }) => `${level} ${code}`)).size).toBe(400);
    expect(second.rows[0]?.population ?? 0).toBeLessThanOrEqual(rows.at(-1)?.population ?? 0);
  });
  test("unknown populations come last", async () => {
    const { rows } = await search({ page: 728, pageSize: 50 });
    expect(rows).toHaveLength(3);
    expect(rows.every(({ population }) => population === null)).toBe(true);
  });
  test("past the end, the total and no row", async () => {
    expect(await search({ q: "rennes", page: 9 })).toEqual({ total: 6, rows: [] });
  });
  test("equal places and populations keep an order: level, then code", async () => {
    const { rows } = await search({ q: "guadeloupe" });
    expect(rows.slice(0, 2).map(({ level, code }) => `${level} ${code}`)).toEqual(["departement 971", "region 01"]);
  });
});

test("fast enough to suggest while somebody types", async () => {
  const slowest = { q: "", ms: 0 };
  for (const q of ["st", "sain", "rennes", "35000", "mont", "toulose", "s"]) {
    await search({ q, pageSize: 10 });
    const began = performance.now();
    for (let time = 0; time < 3; time++) await search({ q, pageSize: 10 });
    const ms = (performance.now() - began) / 3;
    if (ms > slowest.ms) Object.assign(slowest, { q, ms });
  }
  // 50 ms is what is promised; four times that on a machine that runs other tests at once
  expect(slowest.ms, slowest.q).toBeLessThan(200);
});
