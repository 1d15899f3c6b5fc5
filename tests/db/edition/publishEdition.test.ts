import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inTransaction } from "@/lib/data/database";
import { canonicalPieces } from "@/lib/data/edition/canonicalPieces";
import { computeRevision } from "@/lib/data/edition/computeRevision";
import { freezeRevision } from "@/lib/data/edition/freezeRevision";
import type { Publication } from "@/lib/data/edition/publication";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { rangesAside } from "@/lib/data/edition/rangesAside";
import { readRevision, type StoredRevision } from "@/lib/data/edition/readRevision";
import { verifyRevision } from "@/lib/data/edition/verifyRevision";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { frozenValues } from "@/tests/fixtures/frozenValues";
import { insertAccount, insertCommunes, insertFigure, insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

vi.mock("@/lib/data/edition/rangesAside", async (original) => ({
  rangesAside: vi.fn((await original<typeof import("@/lib/data/edition/rangesAside")>()).rangesAside),
}));

const NOW = new Date("2026-11-02T09:00:00Z");
const october: Publication = {
  code: "2026-10",
  title: "Octobre 2026",
  referenceOn: "2026-10-31",
  windowDays: 90,
  now: NOW,
  actor: "command:tests",
};

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.close());

async function count(sql: string): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`);
  return rows[0]?.n ?? -1;
}

describe("an edition published from the worked example", () => {
  beforeEach(() => insertWorkedExample(db.pool));

  test("freezes values, ranks, ranges and reasons by league", async () => {
    const { lists, ranked, networks, previous } = await publishEdition(db, october);
    expect({ networks, previous }).toEqual({ networks: ["facebook"], previous: null });
    expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes")).toEqual([
      "Corbelle 15240 1 (1–2)",
      "Bourgneuf 15200 2 (1–2)",
    ]);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience petites-villes")).toEqual([
      "Dormans 4100 1",
      "Estrées no-observation",
    ]);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience_per_1000 villages")).toEqual(["Avilly 720 1"]);
    expect(await frozenValues(db.pool, "2026-10", "facebook engagement_rate villes-moyennes")).toEqual([
      "Bourgneuf 1.41 1",
      "Corbelle too-few-posts",
    ]);
    expect(await frozenValues(db.pool, "2026-10", "facebook expected_ratio villages")).toEqual(["Avilly group-too-small"]);
    // Three leagues; eight metrics on facebook, four on all networks.
    expect(lists).toBe(3 * (8 + 4));
    expect(ranked).toBe(await count("ranking_row WHERE value IS NOT NULL"));
  });

  test("is kept in partitions of its own, with the keys of their parents", async () => {
    const { id } = await publishEdition(db, october);
    const { rows } = await db.pool.query(
      `SELECT c.relname AS name, (SELECT count(*) FROM pg_index i WHERE i.indrelid = c.oid) AS indexes,
         (SELECT count(*) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f') AS references
       FROM pg_class c WHERE c.relispartition AND c.relkind = 'r' AND c.relname IN ($1, $2) ORDER BY 1`,
      [`edition_input_${id}`, `ranking_row_${id}`],
    );
    expect(rows).toEqual([
      { name: `edition_input_${id}`, indexes: 2, references: 1 },
      { name: `ranking_row_${id}`, indexes: 2, references: 1 },
    ]);
    expect(await count("ranking_row_other")).toBe(0);
    for (const sql of [`UPDATE ranking_row_${id} SET value = 1`, `DELETE FROM edition_input_${id}`, `TRUNCATE ranking_row_${id}`]) {
      await expect(db.pool.query(sql)).rejects.toThrow("a published revision is frozen");
    }
  });

  test("does not change with what changes after it", async () => {
    await publishEdition(db, october);
    await db.pool.query("UPDATE snapshot SET audience = audience * 2");
    await db.pool.query("DELETE FROM snapshot WHERE audience > 20000");
    await db.pool.query("UPDATE territory SET name = 'Autre ' || name, closed_on = '2026-10-01'");
    await db.pool.query("UPDATE population SET value = value + 1");
    await db.pool.query("UPDATE account SET handle = 'autre', handle_key = id::text, closed_on = '2026-01-01'");
    expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes")).toEqual([
      "Corbelle 15240 1 (1–2)",
      "Bourgneuf 15200 2 (1–2)",
    ]);
    expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true, differencesTotal: 0, notRecomputed: [] });
  });

  test("leaves its audit row", async () => {
    const { sha256 } = await publishEdition(db, october);
    const { rows } = await db.pool.query("SELECT actor, action, subject, subject_id, after FROM audit_log");
    expect(rows).toMatchObject([
      { actor: "command:tests", action: "publish", subject: "edition", subject_id: "2026-10", after: { revision: 1, sha256 } },
    ]);
    expect((await readRevision(db.pool, "2026-10")).publishedAt).toEqual(NOW);
  });

  test("is public whole or not at all", async () => {
    await db.pool.query("ALTER TABLE audit_log ADD CONSTRAINT refuses CHECK (action <> 'publish')");
    await expect(publishEdition(db, october)).rejects.toThrow("refuses");
    for (const table of ["edition", "revision", "ranking_list", "ranking_row", "edition_input", "edition_territory"]) {
      expect(await count(table), table).toBe(0);
    }
    expect(await count("pg_class WHERE relname ~ '^(ranking_row|edition_input)_[0-9]+$'")).toBe(0);
  });

  test("is published once when two publish it at the same time", async () => {
    const results = await Promise.allSettled([publishEdition(db, october), publishEdition(db, october)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find((result) => result.status === "rejected");
    expect(refused?.reason).toMatchObject({ code: "edition-exists", details: { found: "2026-10" } });
  });

  test.each([
    [{ code: "Octobre 2026" }, "code"],
    [{ code: "a".repeat(41) }, "code"],
    [{ title: "  " }, "title"],
    [{ referenceOn: "2026-02-30" }, "reference"],
    [{ referenceOn: "2026-11-03" }, "reference"],
    [{ windowDays: 0 }, "window"],
    [{ windowDays: 1.5 }, "window"],
    [{ networks: [] }, "networks"],
    [{ networks: ["x", "x"] as const }, "networks"],
  ])("refuses %j", async (wrong, parameter) => {
    await expect(publishEdition(db, { ...october, ...wrong })).rejects.toMatchObject({ code: "bad-value", details: { parameter } });
    expect(await count("edition")).toBe(0);
  });

  test("refuses a window without a figure", async () => {
    await expect(publishEdition(db, { ...october, referenceOn: "2026-10-11" })).rejects.toMatchObject({ code: "edition-without-figures" });
    await expect(publishEdition(db, { ...october, networks: ["x"] })).rejects.toMatchObject({ code: "edition-without-figures" });
  });
});

describe("the Observatory's index", () => {
  beforeEach(async () => {
    const accounts = await insertWorkedExample(db.pool);
    await db.pool.query("UPDATE snapshot SET following = 100");
    const posted = { observedOn: "2026-10-13", posts: 20, periodDays: 30, reactions: 900, comments: 0, shares: 0 };
    await insertFigure(db.pool, accounts["69003"], { ...posted, audience: 15_240, following: 200 });
  });

  test("is frozen with its parts and its range, hashed, verified, and holds", async () => {
    const { id } = await publishEdition(db, october);
    expect(await frozenValues(db.pool, "2026-10", "facebook observatory_index villes-moyennes")).toEqual([
      "Bourgneuf 60 1",
      "Corbelle 40 2",
    ]);
    expect(await frozenValues(db.pool, "2026-10", "facebook observatory_index villages")).toEqual(["Avilly group-too-small"]);
    const { rows } = await db.pool.query(
      "SELECT x.* FROM ranking_index x JOIN ranking_list l ON l.id = x.list_id WHERE l.revision_id = $1 ORDER BY x.position",
      [id],
    );
    expect(rows).toMatchObject([
      { position: 1, engagement_rate: 1, audience_per_1000: 0, posts_per_day: 1, audience: 0, follow_ratio: 1 },
      { position: 2, engagement_rate: 0, audience_per_1000: 1, posts_per_day: 0, audience: 1, follow_ratio: 0 },
    ]);
    // Of two the three normalisations order alike, and in fewer than one draw in twenty do the factors make 6 of weight more than 9.
    expect(rows.map(({ rank_low: low, rank_high: high }) => [low, high])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true, differencesTotal: 0, notRecomputed: [] });
    for await (const { id, count } of checkInvariants(db.pool)) expect([id, count]).toEqual([id, 0]);
    await expect(db.pool.query("UPDATE ranking_index SET rank_low = 1")).rejects.toThrow("a published revision is frozen");

    await db.pool.query("ALTER TABLE ranking_index DISABLE TRIGGER ALL");
    await db.pool.query("UPDATE ranking_index SET audience = 0.5 WHERE position = 1");
    const found = await verifyRevision(db, "2026-10");
    expect(found.equal).toBe(false);
    expect(found.sha256).not.toBe(found.revision.sha256);
    expect(found.differences).toMatchObject([
      { where: "facebook observatory_index villes-moyennes", territory: "Bourgneuf (commune 69002)", field: "index" },
    ]);
    const broken: string[] = [];
    for await (const { id, count } of checkInvariants(db.pool)) if (count > 0) broken.push(id);
    expect(broken).toEqual(["indexes-stand-on-parts"]);
  });

  test("leaves a revision that was published without it as it was: its form, its hash, and what it verifies", async () => {
    const earlier = { ...october, code: "2026-09", referenceOn: "2026-10-30", title: "Avant l’indice" };
    await publishWithoutIndex(earlier);
    vi.mocked(rangesAside).mockClear();
    const before = await verifyRevision(db, "2026-09");
    expect(rangesAside).not.toHaveBeenCalled(); // no index is compared: no ranges are made
    expect(before).toMatchObject({ equal: true, differencesTotal: 0, notRecomputed: [], lists: 3 * (7 + 4) });
    expect(await canonicalOf(before.revision)).toContain('"format":"belvedere-edition/1"');

    await publishEdition(db, october);
    expect(await verifyRevision(db, "2026-09")).toMatchObject({ equal: true, sha256: before.sha256 });
    vi.mocked(rangesAside).mockClear();
    const after = await verifyRevision(db, "2026-10");
    expect(rangesAside).toHaveBeenCalledOnce();
    expect(after).toMatchObject({ equal: true, lists: 3 * (8 + 4) });
    expect(await canonicalOf(after.revision)).toContain('"format":"belvedere-edition/2"');
    // There was no index to come from: no movement, where the audience has one.
    const { rows } = await db.pool.query<{ metric: string; movement: string | null }>(
      `SELECT DISTINCT l.metric, r.movement FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id JOIN revision v ON v.id = l.revision_id
       JOIN edition e ON e.id = v.edition_id WHERE e.code = '2026-10' AND l.metric IN ('audience', 'observatory_index') AND value IS NOT NULL
       ORDER BY 1`,
    );
    expect(rows).toEqual([
      { metric: "audience", movement: "compared" },
      { metric: "observatory_index", movement: null },
    ]);
  });
});

/** As the program published before it knew the index, and the census. */
async function publishWithoutIndex({ code, title, referenceOn, windowDays, now, actor }: Publication): Promise<void> {
  const computed = await computeRevision(db.pool, { code, revision: 1, referenceOn, windowDays, networks: null, previous: null });
  const { observatory_index: _, ...metrics } = computed.metrics;
  const portions = [...computed.portions].filter(({ lists }) => lists[0]?.metric !== "observatory_index");
  const { rows } = await db.pool.query<{ id: number }>(
    "INSERT INTO edition (code, title, reference_on, window_days, created_at) VALUES ($1, $2, $3, $4, $5) RETURNING id",
    [code, title, referenceOn, windowDays, now],
  );
  const edition = { ...computed.edition, territories: computed.edition.territories.map((territory) => ({ ...territory, survey: null })) };
  const draft = { edition, metrics, portions, editionId: rows[0]?.id ?? 0, previousRevisionId: null, reason: null, now, actor };
  await inTransaction(db.pool, (client) => freezeRevision(client, draft));
}

async function canonicalOf(revision: StoredRevision): Promise<string> {
  return await inTransaction(db.pool, async (client) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of canonicalPieces(client, revision)) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  });
}

describe("what is counted", () => {
  beforeEach(() => insertCommunes(db.pool));

  test("the latest figure of the window, its ends included, better dated than by a year", async () => {
    const [first, last, before, after, year] = [
      await insertAccount(db.pool, "01001"),
      await insertAccount(db.pool, "69002"),
      await insertAccount(db.pool, "69003"),
      await insertAccount(db.pool, "35004"),
      await insertAccount(db.pool, "35005"),
    ];
    await insertFigure(db.pool, first, { observedOn: "2026-08-02", audience: 10 });
    await insertFigure(db.pool, first, { observedOn: "2026-08-03", audience: 11 });
    await insertFigure(db.pool, last, { observedOn: "2026-10-31", audience: 20 });
    await insertFigure(db.pool, last, { observedOn: "2026-10-30", audience: 21 });
    await insertFigure(db.pool, before, { observedOn: "2026-08-01", audience: 30 });
    await insertFigure(db.pool, after, { observedOn: "2026-11-01", audience: 40 });
    await insertFigure(db.pool, year, { observedOn: "2026-10-01", audience: 50, datePrecision: "year" });
    await publishEdition(db, october);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience villages")).toEqual(["Avilly 11 1"]);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes")).toEqual([
      "Bourgneuf 20 1",
      "Corbelle no-observation",
    ]);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience petites-villes")).toEqual([
      "Dormans no-observation",
      "Estrées no-observation",
    ]);
  });

  test("main official accounts open at the reference date", async () => {
    const counted = [
      await insertAccount(db.pool, "01001", { closedOn: "2026-11-01", dormantSince: "2026-01-01", handle: "dort" }),
      await insertAccount(db.pool, "69002", { openedOn: "2026-10-31" }),
    ];
    const not = [
      await insertAccount(db.pool, "69003", { closedOn: "2026-10-31" }),
      await insertAccount(db.pool, "69003", { openedOn: "2026-11-01" }),
      await insertAccount(db.pool, "35004", { standing: "to-verify" }),
      await insertAccount(db.pool, "35004", { standing: "unofficial" }),
      await insertAccount(db.pool, "35005", { main: false }),
    ];
    for (const id of [...counted, ...not]) await insertFigure(db.pool, id, { observedOn: "2026-10-31", audience: id });
    await publishEdition(db, october);
    const { rows } = await db.pool.query("SELECT account_id, dormant FROM edition_input ORDER BY ordinal");
    expect(rows).toEqual([
      { account_id: counted[0], dormant: true },
      { account_id: counted[1], dormant: false },
    ]);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience petites-villes")).toEqual([]);
  });

  test("a shared account for its holder only; one of its own makes a territory forget the share", async () => {
    const held = await insertAccount(db.pool, "69002", { handle: "metropole" });
    const own = await insertAccount(db.pool, "69003", { handle: "corbelle" });
    await insertFigure(db.pool, held, { observedOn: "2026-10-01", audience: 500 });
    await insertFigure(db.pool, own, { observedOn: "2026-10-01", audience: 400 });
    await db.pool.query("INSERT INTO account_share SELECT $1, id FROM territory WHERE code IN ('69003', '35004')", [held]);
    await publishEdition(db, october);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes")).toEqual(["Bourgneuf 500 1", "Corbelle 400 2"]);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience petites-villes")).toEqual(["Dormans shared-account"]);
    const { rows } = await db.pool.query(
      `SELECT r.audience, i.handle, i.counted, i.kind FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id AND l.network = 'facebook' AND l.metric = 'audience'
       JOIN edition_input i ON i.ordinal = r.input_ordinal WHERE r.reason = 'shared-account'`,
    );
    expect(rows).toEqual([{ audience: null, handle: "metropole", counted: false, kind: null }]);
  });

  test("the kind that most accounts have, the others being shown with their account", async () => {
    for (const [code, kinds] of Object.entries({
      "01001": ["likes"],
      "69002": ["likes", "followers"],
      "69003": ["followers"],
      "35004": ["likes"],
    })) {
      const id = await insertAccount(db.pool, code);
      for (const kind of kinds) await insertFigure(db.pool, id, { observedOn: "2026-10-01", audience: 700, kind: kind as "likes" });
    }
    await publishEdition(db, october);
    expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes")).toEqual([
      "Bourgneuf 700 1",
      "Corbelle not-comparable",
    ]);
    const { rows } = await db.pool.query(
      `SELECT r.reason, r.audience, i.kind FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id AND l.network = 'facebook' AND l.metric = 'audience'
         AND l.league = 'villes-moyennes' JOIN edition_input i ON i.ordinal = r.input_ordinal ORDER BY r.position`,
    );
    expect(rows).toEqual([
      { reason: null, audience: 700, kind: "likes" },
      { reason: "not-comparable", audience: null, kind: "followers" },
    ]);
    expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true });
  });

  test("the population of the latest vintage not after the reference date, else of the earliest", async () => {
    const id = await insertAccount(db.pool, "01001");
    for (const day of ["2015-06-01", "2020-06-01", "2026-06-01"]) await insertFigure(db.pool, id, { observedOn: day, audience: 900 });
    await db.pool.query(
      `INSERT INTO population (territory_id, year, value, vintage) SELECT id, y, v, 'tests' FROM territory, (VALUES (2019, 1999), (2017, 2500)) p (y, v) WHERE code = '01001'`,
    );
    const seen: unknown[] = [];
    for (const year of ["2015", "2020", "2026"]) {
      await publishEdition(db, { ...october, code: year, referenceOn: `${year}-06-30`, windowDays: 60 });
      const { rows } = await db.pool.query(
        `SELECT t.population, t.population_year, t.league FROM edition_territory t JOIN revision r ON r.id = t.revision_id JOIN edition e ON e.id = r.edition_id
         WHERE e.code = $1 AND t.code = '01001'`,
        [year],
      );
      seen.push(...rows);
    }
    expect(seen).toEqual([
      { population: 2_500, population_year: 2017, league: "petites-villes" },
      { population: 1_999, population_year: 2019, league: "villages" },
      { population: 1_250, population_year: 2023, league: "villages" },
    ]);
  });

  test("territories not closed at the reference date, with the networks that have figures", async () => {
    const facebook = await insertAccount(db.pool, "01001");
    const youtube = await insertAccount(db.pool, "69002", { network: "youtube" });
    await insertAccount(db.pool, "69003", { network: "tiktok" });
    const closed = await insertAccount(db.pool, "35004", { network: "x" });
    await db.pool.query(
      "UPDATE territory SET closed_on = CASE code WHEN '35004' THEN date '2026-10-31' ELSE date '2026-11-01' END WHERE code IN ('35004', '35005')",
    );
    for (const id of [facebook, youtube, closed]) await insertFigure(db.pool, id, { observedOn: "2026-10-01", audience: 30 });
    const { networks } = await publishEdition(db, october);
    expect(networks).toEqual(["facebook", "youtube"]);
    const { rows } = await db.pool.query("SELECT code FROM edition_territory ORDER BY code");
    expect(rows.map(({ code }) => code)).toEqual(["01001", "35005", "69002", "69003"]);
    expect(await count("edition_input WHERE network = 'tiktok'")).toBe(0);
  });

  test("the networks asked for, in display order, with figures or not", async () => {
    const id = await insertAccount(db.pool, "01001");
    await insertAccount(db.pool, "69003", { network: "tiktok" });
    await insertFigure(db.pool, id, { observedOn: "2026-10-01", audience: 30 });
    const { networks } = await publishEdition(db, { ...october, networks: ["tiktok", "facebook"] });
    expect(networks).toEqual(["facebook", "tiktok"]);
    expect(await frozenValues(db.pool, "2026-10", "tiktok audience villes-moyennes")).toEqual(["Corbelle no-observation"]);
  });
});
