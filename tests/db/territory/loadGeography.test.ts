import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GeographyStep, loadGeography } from "@/lib/data/territory/loadGeography";
import type { GeographySource, SourceCommune } from "@/lib/domain/territory/geography";
import { makeCommune, makeGeography } from "@/tests/fixtures/smallGeography";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const actor = "command:test";
const in2026 = new Date("2026-11-22T12:00:00Z");
const in2027 = new Date("2027-02-01T12:00:00Z");
const in2028 = new Date("2028-02-01T12:00:00Z");

/** The same places counted a year later. */
function recount(communes: readonly SourceCommune[], year: number): SourceCommune[] {
  return communes.map((commune) => ({ ...commune, population: commune.population && { ...commune.population, year } }));
}

/** 01002 merged into 01001, renamed; 01003 created; the CC replaced by another; Lyon and Villeurbanne have exchanged their SIREN. */
function make2027(): GeographySource {
  const base = makeGeography();
  const [lyon, villeurbanne] = ["69123", "69266"].map((code) => base.communes.find((commune) => commune.code === code)?.siren ?? null);
  const communes = base.communes
    .filter(({ code }) => code !== "01002")
    .map((commune) => {
      if (commune.code === "01001") return makeCommune("01001", "Val-Abergement", 1_170);
      if (commune.code === "69123") return { ...commune, siren: villeurbanne ?? null };
      return commune.code === "69266" ? { ...commune, siren: lyon ?? null } : commune;
    });
  return {
    ...base,
    vintage: "2027",
    startsOn: "2027-01-01",
    communes: recount([...communes, makeCommune("01003", "Neuve", 50, { siren: "210100201" })], 2024),
    groupings: base.groupings.map((grouping) =>
      grouping.code === "200000001" ? { ...grouping, code: "200000002", name: "CC Nouvelle", members: ["01001", "01003"] } : grouping,
    ),
    absorbed: [{ code: "01002", into: "01001" }],
  };
}

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.close());

const one = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows[0];
const territory = (level: string, code: string) =>
  one(
    `SELECT t.*, heir.code AS heir FROM territory t LEFT JOIN territory heir ON heir.id = t.absorbed_by_id WHERE t.level = $1::level AND t.code = $2`,
    [level, code],
  );
const memberships = async () =>
  (
    await db.pool.query(
      `SELECT member.code AS member, grouping.code AS grouping, started_on, ended_on FROM membership
       JOIN territory member ON member.id = member_id JOIN territory grouping ON grouping.id = group_id
       WHERE member.code LIKE '01%' ORDER BY 1, 2, 3`,
    )
  ).rows;
/** Everything that a load can write: ctid moves with every update of a row, even one that changes nothing. */
const traces = () =>
  one(
    `SELECT (SELECT string_agg(ctid::text, ' ' ORDER BY id) FROM territory) AS territories, (SELECT string_agg(ctid::text, ' ') FROM area) AS areas,
       (SELECT string_agg(ctid::text, ' ') FROM population) AS populations, (SELECT string_agg(ctid::text, ' ') FROM membership) AS memberships,
       (SELECT count(*) FROM audit_log) AS audits`,
  );

describe("the first load", () => {
  test("fills the tables and leaves its trace", async () => {
    const steps: GeographyStep[] = [];
    const report = await loadGeography(db, makeGeography(), { now: in2026, actor, onProgress: (step) => steps.push(step) });
    expect(report).toMatchObject({
      vintage: "2026",
      formerVintage: null,
      unchanged: false,
      open: { commune: 13, epci: 3, ept: 1, departement: 4, region: 4, com: 1 },
      areas: 16,
      updated: 0,
      closed: [],
      absorptions: [],
      populations: { added: 25, changed: 0 },
      memberships: { added: 7, ended: 0 },
    });
    expect(report.added).toHaveLength(26);
    expect(steps).toEqual(["staged", "territories", "memberships", "populations"]);
    expect(await one("SELECT actor, action, subject, subject_id, after->'added' AS added FROM audit_log")).toEqual({
      actor,
      action: "load",
      subject: "geography",
      subject_id: "2026",
      added: 26,
    });
  });

  test("keeps what it was told, missing as missing", async () => {
    await loadGeography(db, makeGeography(), { now: in2026, actor });
    expect(await territory("commune", "75056")).toMatchObject({
      name: "Paris",
      search_name: "paris",
      postal_codes: ["75000"],
      departement_code: "75",
      region_code: "11",
      league: "grandes-villes",
      population: 2_100_000,
      population_year: 2023,
      perimeter_since: null,
      website_state: "unknown",
      vintage: "2026",
    });
    expect(await territory("commune", "98411")).toMatchObject({
      population: null,
      population_year: null,
      league: null,
      postal_codes: [],
      siren: null,
    });
    expect(await territory("commune", "55039")).toMatchObject({ population: 0, league: null });
    expect(await territory("epci", "200046977")).toMatchObject({ epci_type: "MET69", perimeter_since: "2015-01-01", siren: "200046977" });
    expect(
      await one("SELECT count(*)::int AS count FROM population p JOIN territory t ON t.id = p.territory_id WHERE t.code = '98411'"),
    ).toEqual({
      count: 0,
    });
    expect(await one("SELECT name, article, region_code FROM area WHERE level = 'departement' AND code = '68'")).toEqual({
      name: "Haut-Rhin",
      article: 2,
      region_code: "44",
    });
    expect(await memberships()).toEqual([
      { member: "01001", grouping: "200000001", started_on: "2026-01-01", ended_on: null },
      { member: "01002", grouping: "200000001", started_on: "2026-01-01", ended_on: null },
    ]);
  });
});

describe("the same vintage again", () => {
  test("writes nothing, and says so", async () => {
    await loadGeography(db, makeGeography(), { now: in2026, actor });
    const before = await traces();
    const report = await loadGeography(db, makeGeography(), { now: in2026, actor });
    expect(report).toMatchObject({ unchanged: true, formerVintage: "2026", added: [], updated: 0, open: { commune: 13 } });
    expect(await traces()).toEqual(before);
  });

  test("two loads at once: one waits, and finds nothing left to do", async () => {
    const reports = await Promise.all([1, 2].map(() => loadGeography(db, makeGeography(), { now: in2026, actor })));
    expect(reports.map(({ unchanged }) => unchanged).sort()).toEqual([false, true]);
  });

  test("what somebody closed by hand since stays closed, its memberships ended", async () => {
    await loadGeography(db, makeGeography(), { now: in2026, actor });
    await db.pool.query(
      "UPDATE membership SET ended_on = '2026-06-01' WHERE group_id = (SELECT id FROM territory WHERE code = '200000001')",
    );
    await db.pool.query("UPDATE territory SET closed_on = '2026-06-01' WHERE code = '200000001'");
    expect((await loadGeography(db, makeGeography(), { now: in2026, actor })).unchanged).toBe(true);
    expect(await territory("epci", "200000001")).toMatchObject({ closed_on: "2026-06-01" });
  });

  test("a website found meanwhile is left alone", async () => {
    await loadGeography(db, makeGeography(), { now: in2026, actor });
    await db.pool.query(
      "UPDATE territory SET website_state = 'known', website_url = 'https://www.paris.fr', website_source = 'saisie' WHERE code = '75056'",
    );
    await loadGeography(db, make2027(), { now: in2027, actor });
    expect(await territory("commune", "75056")).toMatchObject({
      website_state: "known",
      website_url: "https://www.paris.fr",
      vintage: "2027",
    });
  });
});

describe("a newer vintage", () => {
  beforeEach(async () => {
    await loadGeography(db, makeGeography(), { now: in2026, actor });
  });

  test("closes what vanished and links it to what holds its ground", async () => {
    const report = await loadGeography(db, make2027(), { now: in2027, actor });
    expect(report.closed).toEqual([
      { level: "commune", code: "01002", name: "L'Abergement-de-Varey" },
      { level: "epci", code: "200000001", name: "CC de la Dombes" },
    ]);
    expect(report.absorptions).toEqual([
      {
        absorbed: { level: "commune", code: "01002", name: "L'Abergement-de-Varey" },
        by: { level: "commune", code: "01001", name: "Val-Abergement" },
      },
    ]);
    expect(await territory("commune", "01002")).toMatchObject({ closed_on: "2027-01-01", heir: "01001", vintage: "2026", population: 300 });
    expect(await territory("epci", "200000001")).toMatchObject({ closed_on: "2027-01-01", heir: null });
  });

  test("renames, adds, and exchanges SIREN without a clash", async () => {
    const report = await loadGeography(db, make2027(), { now: in2027, actor });
    expect(report.renamed).toEqual([{ level: "commune", code: "01001", name: "Val-Abergement", formerName: "L'Abergement-Clémenciat" }]);
    expect(report.added).toEqual([
      { level: "commune", code: "01003", name: "Neuve" },
      { level: "epci", code: "200000002", name: "CC Nouvelle" },
    ]);
    expect(report.updated).toBe(3);
    expect(await territory("commune", "01001")).toMatchObject({ name: "Val-Abergement", search_name: "val abergement", article: 0 });
    expect([await territory("commune", "69123"), await territory("commune", "69266")].map((row) => row.siren)).toEqual([
      "216926601",
      "216912301",
    ]);
    expect(await one("SELECT after->'closed'->0->>'code' AS closed FROM audit_log WHERE subject_id = '2027'")).toEqual({ closed: "01002" });
  });

  test("adds populations by year, keeps the older, and moves the league with them", async () => {
    await loadGeography(db, make2027(), { now: in2027, actor });
    const { rows } = await db.pool.query(
      "SELECT year, value, p.vintage FROM population p JOIN territory t ON t.id = territory_id WHERE t.code = '01001' ORDER BY year",
    );
    expect(rows).toEqual([
      { year: 2023, value: 860, vintage: "2026" },
      { year: 2024, value: 1_170, vintage: "2027" },
    ]);
    expect(await territory("commune", "01001")).toMatchObject({ population: 1_170, population_year: 2024, league: "villages" });
    const grown = make2027();
    await loadGeography(
      db,
      {
        ...grown,
        vintage: "2028",
        startsOn: "2028-01-01",
        communes: grown.communes.map((commune) =>
          commune.code === "01001" ? { ...commune, population: { year: 2025, value: 2_000 } } : commune,
        ),
      },
      { now: in2028, actor },
    );
    expect(await territory("commune", "01001")).toMatchObject({ population: 2_000, population_year: 2025, league: "petites-villes" });
  });

  test("dates the perimeters that moved, and no others", async () => {
    await loadGeography(db, make2027(), { now: in2027, actor });
    const { rows } = await db.pool.query("SELECT code FROM territory WHERE perimeter_since = '2027-01-01' ORDER BY code");
    expect(rows.map(({ code }) => code)).toEqual(["01001", "01003"]);
    expect(await territory("departement", "67")).toMatchObject({ perimeter_since: "2021-01-01" });
  });

  test("ends memberships and begins others", async () => {
    expect((await loadGeography(db, make2027(), { now: in2027, actor })).memberships).toEqual({ added: 2, ended: 3 });
    expect(await memberships()).toEqual([
      { member: "01001", grouping: "200000001", started_on: "2026-01-01", ended_on: "2027-01-01" },
      { member: "01001", grouping: "200000002", started_on: "2027-01-01", ended_on: null },
      { member: "01002", grouping: "200000001", started_on: "2026-01-01", ended_on: "2027-01-01" },
      { member: "01003", grouping: "200000002", started_on: "2027-01-01", ended_on: null },
    ]);
  });

  test("reopens what comes back, and dates both perimeters", async () => {
    await loadGeography(db, make2027(), { now: in2027, actor });
    const back = { ...makeGeography(), vintage: "2028", startsOn: "2028-01-01" };
    const report = await loadGeography(db, back, { now: in2028, actor });
    expect(report.reopened).toEqual([
      { level: "commune", code: "01002", name: "L'Abergement-de-Varey", formerHeir: "01001" },
      { level: "epci", code: "200000001", name: "CC de la Dombes", formerHeir: null },
    ]);
    expect(await territory("commune", "01002")).toMatchObject({
      closed_on: null,
      heir: null,
      perimeter_since: "2028-01-01",
      siren: "210100201",
    });
    expect(await territory("commune", "01001")).toMatchObject({ perimeter_since: "2028-01-01" });
    expect((await memberships()).filter(({ ended_on }) => ended_on === null)).toEqual([
      { member: "01001", grouping: "200000001", started_on: "2028-01-01", ended_on: null },
      { member: "01002", grouping: "200000001", started_on: "2028-01-01", ended_on: null },
    ]);
  });

  test("nothing is ever deleted", async () => {
    await loadGeography(db, make2027(), { now: in2027, actor });
    const kept = await one("SELECT count(*)::int AS territories, (SELECT count(*)::int FROM area) AS areas FROM territory");
    expect(kept).toEqual({ territories: 28, areas: 16 });
  });
});

describe("refusals leave nothing behind", () => {
  test("an older vintage", async () => {
    await loadGeography(db, make2027(), { now: in2027, actor });
    await expect(loadGeography(db, makeGeography(), { now: in2027, actor })).rejects.toMatchObject({
      code: "geography-older",
      details: { found: "2026", expected: "2027" },
    });
  });

  test("a vintage that is not in force yet, by the day in Paris", async () => {
    const lastHour = new Date("2026-12-31T22:59:00Z");
    await expect(loadGeography(db, make2027(), { now: lastHour, actor })).rejects.toMatchObject({
      code: "geography-not-in-force",
      details: { found: "2027-01-01", expected: "2026-12-31" },
    });
    expect((await loadGeography(db, make2027(), { now: new Date("2026-12-31T23:00:00Z"), actor })).unchanged).toBe(false);
  });

  test("a load that fails half-way", async () => {
    const twice = makeGeography();
    const clash = { ...twice, communes: twice.communes.map((commune) => ({ ...commune, siren: "210000000" })) };
    await expect(loadGeography(db, clash, { now: in2026, actor })).rejects.toThrow("territory_siren_open");
    expect(
      await one(
        "SELECT (SELECT count(*)::int FROM territory) AS territories, (SELECT count(*)::int FROM area) AS areas, count(*)::int AS audits FROM audit_log",
      ),
    ).toEqual({ territories: 0, areas: 0, audits: 0 });
  });
});
