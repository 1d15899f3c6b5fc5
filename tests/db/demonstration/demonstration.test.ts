import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDemonstration } from "@/lib/data/demonstration/loadDemonstration";
import { removeDemonstration } from "@/lib/data/demonstration/removeDemonstration";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { verifyRevision } from "@/lib/data/edition/verifyRevision";
import { lockImports } from "@/lib/data/import/lockImports";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { frozenValues } from "@/tests/fixtures/frozenValues";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const options = { now: new Date("2026-11-22T09:00:00Z"), actor: "command:tests" };
const CODES = ["2013-04", "2015-03", "2016-03", "2018-03", "2018-06"];

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ geography: true });
  await loadDemonstration(db, options);
});
afterAll(() => db.close());

async function count(from: string): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>(`SELECT count(*) AS n FROM ${from}`);
  return rows[0]?.n ?? -1;
}

// Worked out by hand from prisma/seed/published-audiences.csv, and the populations of 2023 (Paris 2 103 778, Ille-et-Vilaine 1 120 666…).
test.each([
  ["2013-04", "facebook audience grandes-villes", ["Paris 2100000 1", "Grenoble 65000 2", "Clermont-Ferrand 21000 3", "Perpignan 7156 4"]],
  [
    "2013-04",
    "facebook audience_per_1000 grandes-villes",
    ["Paris 998.2 1", "Grenoble 416.3 2", "Clermont-Ferrand 143.5 3", "Perpignan 58.8 4"],
  ],
  ["2013-04", "facebook audience_per_1000 departements", ["Haute-Savoie 34.5 1", "Var 23.6 2"]],
  ["2013-04", "x audience grandes-villes", ["Paris 53000 1", "Bordeaux 24069 2", "Toulouse 21369 3"]],
  ["2015-03", "x audience_per_1000 grandes-villes", ["Bordeaux 277.7 1", "Paris 202.1 2", "Toulouse 150.3 3", "Nantes 137.3 4"]],
  ["2015-03", "x audience_per_1000 departements", ["Ille-et-Vilaine 2.9 1", "Côtes-d'Armor 2.8 2", "Finistère 2.1 3", "Morbihan 1.2 4"]],
  // 692 days from 8 April 2013 to 1 March 2015: 100·((425 252 / 53 000)^(30/692) − 1) = 9.448…
  ["2015-03", "x growth_monthly grandes-villes", ["Paris 9.45 1", "Toulouse 5.23 2", "Bordeaux 4.57 3"]],
  ["2015-03", "x posts_per_day regions", ["Bretagne 2.64 1"]],
  ["2016-03", "x audience_per_1000 grandes-villes", ["Bordeaux 481.4 1 (1–2)", "Paris 475.3 2 (1–2)", "Toulouse 240.9 3"]],
  ["2016-03", "x audience villes-moyennes", ["Lagny-sur-Marne 867 1", "Melun 828 2"]],
  ["2018-03", "x audience grandes-villes", ["Rouen 48000 1", "Caen 11800 2", "Le Havre 7500 3"]],
  ["2018-03", "all audience departements", ["Nord 57212 1"]],
  ["2018-06", "instagram audience_per_1000 grandes-villes", ["Lyon 107.9 1", "Nantes 79.3 2", "Marseille 31.6 3"]],
])("%s ranks %s", async (code, list, expected) => {
  const values = await frozenValues(db.pool, code, list);
  expect(values.slice(0, expected.length)).toEqual(expected);
  // Then those with an account and no value.
  for (const row of values.slice(expected.length)) expect(row).toMatch(/ (no-observation|not-comparable|missing-field)$/);
});

test("each edition ranks three authorities or more in a league", async () => {
  const { rows } = await db.pool.query(
    `SELECT e.code FROM edition e JOIN revision r ON r.edition_id = e.id JOIN ranking_list l ON l.revision_id = r.id
     JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national' WHERE s.ranked >= 3 GROUP BY 1 ORDER BY 1`,
  );
  expect(rows.map(({ code }) => code)).toEqual(CODES);
});

test("each edition has its month in its title", async () => {
  const { rows } = await db.pool.query<{ title: string }>("SELECT title FROM edition ORDER BY reference_on");
  expect(rows.map(({ title }) => title)).toEqual(
    ["avril 2013", "mars 2015", "mars 2016", "mars 2018", "juin 2018"].map((month) => `Chiffres publiés, ${month}`),
  );
});

test("each figure keeps its source and its date as it was published", async () => {
  const { rows } = await db.pool.query(
    `SELECT i.source, i.source_url, i.observed_on, i.date_precision, i.precision, i.step
     FROM edition_input i JOIN revision r ON r.id = i.revision_id JOIN edition e ON e.id = r.edition_id AND e.code = '2018-06'
     JOIN edition_territory t ON t.revision_id = r.id AND t.territory_id = i.territory_id AND t.name = 'Marseille' WHERE i.kind IS NOT NULL`,
  );
  expect(rows).toEqual([
    {
      source: "Recherche followers désespérément (INfluencia, 6 juin 2018)",
      source_url: "https://influencia.net/?p=62153",
      observed_on: "2018-06-06",
      date_precision: "publication",
      precision: "rounded",
      step: 1_000,
    },
  ]);
});

test("every invariant of the data holds", async () => {
  for await (const { id, count, found } of checkInvariants(db.pool)) expect({ id, count, found }).toEqual({ id, count: 0, found: [] });
});

test.each(CODES)("%s is as published when it is computed again", async (code) => {
  expect(await verifyRevision(db, code)).toMatchObject({ equal: true, differencesTotal: 0, notRecomputed: [] });
});

test("a second load does nothing", async () => {
  const { imported, published, present } = await loadDemonstration(db, options);
  expect({ new: imported.new, same: imported.same, batchId: imported.batchId, published }).toEqual({
    new: 0,
    same: 93,
    batchId: null,
    published: [],
  });
  expect(present).toEqual(CODES);
});

test("it stays while another edition is published", async () => {
  const own = await createTestDatabase({ geography: true });
  try {
    await loadDemonstration(own, options);
    await publishEdition(own, { ...options, code: "a-nous", title: "À nous", referenceOn: "2018-06-30", windowDays: 90 });
    await expect(removeDemonstration(own, options)).rejects.toMatchObject({ code: "demonstration-in-use", details: { found: "a-nous" } });
    expect((await own.pool.query("SELECT code FROM edition ORDER BY code")).rows.map(({ code }) => code)).toEqual([...CODES, "a-nous"]);
  } finally {
    await own.close();
  }
});

test("it stays while an import runs", async () => {
  const importer = await db.pool.connect();
  try {
    await lockImports(importer, "unlocked");
    await expect(removeDemonstration(db, options)).rejects.toMatchObject({ code: "import-running" });
    expect(await count("snapshot")).toBe(93);
  } finally {
    await importer.query("SELECT pg_advisory_unlock_all()"); // a connection that is closed lets go of it a moment later only
    importer.release();
  }
});

test("taken away, it leaves what is somebody else's, and nothing of its own but the audit log", async () => {
  // A figure of it that was corrected since, and an account of it that has a name and a figure of its own.
  await db.pool.query(
    "UPDATE snapshot SET audience = 28100, recorded_by = 'command:other', recorded_at = now() WHERE audience = 28000 AND observed_on = '2018-06-06'",
  );
  const territories = await count("territory");
  expect(await removeDemonstration(db, options)).toEqual({ editions: CODES, snapshots: 92, accounts: 58, kept: 1 });
  expect(await count("edition")).toBe(0);
  for (const table of ["revision", "ranking_list", "ranking_row", "ranking_scope", "edition_input", "edition_territory", "edition_fit"]) {
    expect(await count(table), table).toBe(0);
  }
  expect(await count("pg_class WHERE relname ~ '^(ranking_row|edition_input)_[0-9]+$'")).toBe(0);
  expect(await count("snapshot")).toBe(1);
  expect(await count("account")).toBe(1);
  expect(await count("source")).toBe(1);
  expect(await count("territory")).toBe(territories);
  const { rows } = await db.pool.query("SELECT actor, action, before FROM audit_log WHERE subject = 'demonstration'");
  expect(rows).toMatchObject([{ actor: "command:tests", action: "remove", before: { editions: CODES, snapshots: 92 } }]);
  expect(await removeDemonstration(db, options)).toMatchObject({ editions: [], snapshots: 0, accounts: 0 });
});
