import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { loadDemonstration } from "@/lib/data/demonstration/loadDemonstration";
import { readInstance } from "@/lib/data/instance/readInstance";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { readPresence } from "@/lib/data/presence/readPresence";
import type { Palmares } from "@/lib/domain/award/palmares";
import { LEAGUES } from "@/lib/domain/territory/league";
import { prepareSimulation, type SimulationProgress } from "@/scripts/simulation/prepareSimulation";
import { SIMULATION_DAY } from "@/tests/databaseTemplates";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ simulation: true });
  process.env.DATABASE_URL = db.url;
  await db.pool.query(
    `CREATE VIEW last_list AS SELECT l.* FROM ranking_list l JOIN revision r ON r.id = l.revision_id
     JOIN edition e ON e.id = r.edition_id WHERE e.code = 'simulation-2026-t3'`,
  );
}, 300_000);
afterAll(async () => {
  await database().close();
  await db.close();
});

const readEditionPresence = async (edition: string) => readPresence({ edition }, "2026-11-20");

async function count(from: string): Promise<number> {
  const { rows } = await db.pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
  return rows[0]?.count ?? 0;
}

test("it is marked a simulation, since the day on which it is told", async () => {
  expect(await readInstance(db)).toEqual({ nature: "simulation", since: SIMULATION_DAY });
});

test("staff looked for the accounts of some, found or not, so that presence has rates with their coverage", async () => {
  const { rows, trend } = await readEditionPresence("simulation-2026-t3");
  const { rates, counts } = rows[0] ?? { rates: null, counts: null };
  expect(counts?.surveyed).toBeGreaterThan(5_000);
  expect(rates?.coverage).toMatchObject({ whole: counts?.authorities });
  for (const share of [rates?.coverage, rates?.ofSurveyed, rates?.ofWebsites]) {
    expect(share && "share" in share && share.share > 0 && share.share < 1).toBe(true);
  }
  const coverages = trend.map(({ points: [any] }) => (any && "share" in any.rates.coverage ? any.rates.coverage.share : Number.NaN));
  expect(coverages).toHaveLength(4);
  expect(coverages.toSorted((a, b) => a - b)).toEqual(coverages);
});

test("no invented website can be taken for a real one", async () => {
  expect(await count("territory WHERE website_source = 'simulation' AND website_state = 'known'")).toBeGreaterThan(1_000);
  expect(await count("territory WHERE website_source = 'simulation' AND website_url !~ '^https://[^/]+\\.simulation\\.invalid/$'")).toBe(0);
});

test("four editions are published, each compared with the one before", async () => {
  const { rows } = await db.pool.query(
    `SELECT e.code, e.title, e.reference_on, r.number, p.code AS previous, array_length(r.networks, 1) AS networks
     FROM edition e JOIN revision r ON r.edition_id = e.id LEFT JOIN revision q ON q.id = r.previous_revision_id
     LEFT JOIN edition p ON p.id = q.edition_id ORDER BY e.reference_on`,
  );
  expect(rows.map(({ code, previous, reference_on }) => [code, previous, reference_on])).toEqual([
    ["simulation-2025-t4", null, "2025-12-31"],
    ["simulation-2026-t1", "simulation-2025-t4", "2026-03-31"],
    ["simulation-2026-t2", "simulation-2026-t1", "2026-06-30"],
    ["simulation-2026-t3", "simulation-2026-t2", "2026-09-30"],
  ]);
  expect(rows.at(-1)).toMatchObject({ title: "Simulation, 3ᵉ trimestre 2026", number: 1, networks: 9 });
  expect(rows[1]?.title).toBe("Simulation, 1ᵉʳ trimestre 2026");
});

test("2,000 territories have accounts, beside the whole geography", async () => {
  // A town that only uses its grouping's account has none of its own.
  expect(await count("(SELECT DISTINCT territory_id FROM account) a")).toBe(2_000);
  expect(await count("territory WHERE level = 'commune'")).toBe(34_969);
  const leagues = await db.pool.query<{ league: string }>(
    "SELECT DISTINCT league::text FROM territory t JOIN account a ON a.territory_id = t.id",
  );
  expect(new Set(leagues.rows.map(({ league }) => league))).toEqual(new Set([...LEAGUES, null]));
});

test("every figure went through the import, and none was refused", async () => {
  const batches = await db.pool.query<{ rows_new: number; rows_refused: number }>("SELECT rows_new, rows_refused FROM import_batch");
  expect(batches.rows).toHaveLength(4);
  expect(batches.rows.every(({ rows_refused }) => rows_refused === 0)).toBe(true);
  expect(batches.rows.reduce((sum, { rows_new }) => sum + rows_new, 0)).toBe(await count("snapshot"));
  expect(await count("snapshot")).toBeGreaterThan(20_000);
  expect(await count("snapshot_other")).toBe(0);
  // All accounts were registered before: the import made none.
  expect(await count("account WHERE handle NOT LIKE 'simulation%'")).toBe(0);
});

test("every league is ranked on Facebook", async () => {
  const { rows } = await db.pool.query<{ league: string; ranked: number }>(
    `SELECT l.league::text, s.ranked FROM last_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national'
     WHERE l.network = 'facebook' AND l.metric = 'audience_per_1000'`,
  );
  expect(new Set(rows.map(({ league }) => league))).toEqual(new Set(LEAGUES));
  for (const { ranked } of rows) expect(ranked).toBeGreaterThan(10);
});

test("reasons, ranges, ties and movements are there to be seen", async () => {
  const { rows } = await db.pool.query<{ reasons: string[]; movements: string[]; ranges: number; ties: number }>(
    `SELECT array_agg(DISTINCT w.reason::text) FILTER (WHERE w.reason IS NOT NULL) AS reasons,
       array_agg(DISTINCT w.movement::text) FILTER (WHERE w.movement IS NOT NULL) AS movements,
       (count(*) FILTER (WHERE w.rank_best < w.rank_worst))::int AS ranges, (count(*) FILTER (WHERE w.tied))::int AS ties
     FROM last_list l JOIN ranking_row w ON w.list_id = l.id`,
  );
  expect(rows[0]?.reasons).toEqual(
    expect.arrayContaining(["shared-account", "no-observation", "not-comparable", "missing-field", "too-few-posts", "zero-following"]),
  );
  expect(rows[0]?.movements).toEqual(expect.arrayContaining(["compared", "new", "not-ranked-then"]));
  expect(rows[0]?.ranges).toBeGreaterThan(100);
  expect(rows[0]?.ties).toBeGreaterThan(100);
});

test("two awards are published and one is being assessed, by people who do not exist", async () => {
  const { rows } = await db.pool.query(
    `SELECT e.year, e.active_phase::text AS phase, p.content FROM award_edition e LEFT JOIN award_publication p ON p.award_id = e.id ORDER BY e.year`,
  );
  expect(rows.map(({ year, phase, content }) => [year, phase, content?.theme])).toEqual([
    [2025, "published", "Répondre"],
    [2026, "published", "Parler de près"],
    [2027, "assessment", undefined],
  ]);
  const palmares = rows[0].content as Palmares;
  expect(palmares.categories.map(({ nominees }) => nominees.slice(0, 5).map(({ prize }) => prize))).toEqual(
    palmares.categories.map(() => ["or", "argent", "bronze", "mention", "aucun"]),
  );
  expect(palmares.jury).toMatchObject({ jurors: 5, names: [1, 2, 3, 5].map((number) => `Juré fictif n°\u00a0${number}`) });
  expect(palmares.jury.recusals).toBeGreaterThan(2);
  expect(await count("member WHERE email NOT LIKE '%@simulation.invalid' OR password_hash IS NOT NULL")).toBe(0);
  expect(
    await count(
      "assessment a JOIN nominee n ON n.id = a.nominee_id JOIN award_category c ON c.id = n.category_id WHERE c.award_id = (SELECT id FROM award_edition WHERE year = 2027)",
    ),
  ).toBeGreaterThan(10);
});

test("no invariant of the data is broken", async () => {
  for await (const { id, found } of checkInvariants(db.pool)) expect([id, found]).toEqual([id, []]);
});

test("the published figures, which are real, do not come into it", async () => {
  await expect(loadDemonstration(db, { now: SIMULATION_DAY, actor: "test" })).rejects.toMatchObject({ code: "instance-nature" });
});

test("prepared a second time, on another day, it does nothing", async () => {
  const said: SimulationProgress[] = [];
  const before = [await count("snapshot"), await count("audit_log"), await count("award_edition")];
  await prepareSimulation(db, { small: true, now: new Date("2027-06-01T08:00:00Z"), onProgress: (progress) => said.push(progress) });
  expect(said).toEqual([]);
  expect([await count("snapshot"), await count("audit_log"), await count("award_edition")]).toEqual(before);
});

test("a database of real figures is left alone", async () => {
  const real = await createTestDatabase();
  try {
    await real.pool.query("INSERT INTO edition (code, title, reference_on, window_days) VALUES ('a', 'A', '2026-01-01', 90)");
    await expect(prepareSimulation(real, { small: true, now: SIMULATION_DAY })).rejects.toMatchObject({ code: "instance-nature" });
    expect((await real.pool.query("SELECT 1 FROM territory")).rowCount).toBe(0);
  } finally {
    await real.close();
  }
});
