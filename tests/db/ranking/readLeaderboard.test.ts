import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { listEditions } from "@/lib/data/edition/listEditions";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { readAround } from "@/lib/data/ranking/readAround";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { insertFrozenEditions, SHA } from "../../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
});
afterAll(async () => {
  await database().close();
  await test.close();
});

const QUERY: LeaderboardQuery = {
  edition: "latest",
  metric: "audience_per_1000",
  network: "facebook",
  league: "grandes-villes",
  page: 1,
  pageSize: 50,
};
const ask = (over: Partial<LeaderboardQuery> = {}) => readLeaderboard({ ...QUERY, ...over });
const names = (rows: readonly { territory: { name: string } }[]) => rows.map((row) => row.territory.name);

describe("without an edition", () => {
  it("says so", async () => {
    await expect(ask()).rejects.toMatchObject({ code: "no-edition", status: 404 });
    expect(await listEditions()).toEqual([]);
  });
});

describe("readLeaderboard", () => {
  beforeAll(() => insertFrozenEditions(test.pool));

  it("reads the latest revision of the edition with the greatest reference date", async () => {
    const board = await ask();
    expect(board.edition).toMatchObject({
      code: "2026-06",
      revision: 2,
      latestRevision: 2,
      sha256: SHA.corrected,
      referenceOn: "2026-06-30",
    });
    const previous = { code: "2025-06", title: "Juin 2025", referenceOn: "2025-06-30", revision: 1, networks: ["facebook", "instagram"] };
    expect(board.edition.previous).toEqual(previous);
    expect((await ask({ edition: "2026-06", revision: 1 })).edition).toMatchObject({ revision: 1, latestRevision: 2, reason: null });
  });

  it("gives ranks, range, tie, value, figure and source in the frozen order", async () => {
    const board = await ask();
    expect(names(board.rows)).toEqual(["Lyon", "Grenoble", "Villeurbanne", "Nice", "Paris"]);
    expect(board.rows[1]).toMatchObject({ position: 2, rank: 2, rankBest: 2, rankWorst: 3, tied: true, nationalRank: 2, value: 80 });
    expect(board.rows[3]).toEqual({
      position: 4,
      rank: 4,
      rankBest: 4,
      rankWorst: 4,
      tied: false,
      nationalRank: 4,
      nationalRankBest: 4,
      nationalRankWorst: 4,
      nationalTied: false,
      index: null,
      previousRank: null,
      movement: null,
      accountChanged: false,
      territory: {
        level: "commune",
        code: "06088",
        name: "Nice",
        slug: "06088-nice",
        population: 340_000,
        populationYear: 2023,
        region: "93",
        departement: "06",
      },
      value: 50,
      audience: 17_000,
      observedOn: "2026-06-15",
      datePrecision: "day",
      precision: "rounded",
      step: 1000,
      source: { label: "Relevé de l'Observatoire", url: "https://example.org/preuve/4" },
      account: { handle: "compte4", url: null, dormant: false },
      parts: [],
    });
    expect(board).toMatchObject({ total: 5, rankedInScope: 5, territoriesInScope: 8, maxValue: 100, pages: 1, covered: true, fit: null });
    expect(board.metric).toEqual({ id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "followers" });
    expect(board.rows[4]?.account?.dormant).toBe(true);
  });

  it("lists with their reason those that have an account, and counts all", async () => {
    const board = await ask();
    expect(board.notRanked.map((row) => [row.territory.name, row.reason])).toEqual([
      ["Clermont-Ferrand", "no-observation"],
      ["Saint-Étienne", "shared-account"],
    ]);
    expect(board.notRanked[0]).toMatchObject({ account: { handle: "compte6" }, audience: null, observedOn: null, source: null });
    expect(board.notRanked[1]?.account).toEqual({ handle: "lyon", url: "https://example.org/lyon", dormant: false });
    expect(board.notRankedTotal).toBe(2);
    expect(board.unranked).toEqual({ "no-account": 1, "no-observation": 1, "shared-account": 1 });
  });

  it("ranks in the asked région, with the national rank beside", async () => {
    const board = await ask({ region: "84" });
    expect(board.scope).toEqual({ kind: "region", code: "84", name: "Auvergne-Rhône-Alpes" });
    expect(board.rows.map((row) => [row.territory.name, row.position, row.rank, row.tied, row.nationalRank])).toEqual([
      ["Lyon", 1, 1, false, 1],
      ["Grenoble", 2, 2, true, 2],
      ["Villeurbanne", 3, 2, true, 2],
    ]);
    expect(board.rows[0]).toMatchObject({ movement: "compared", previousRank: 2, accountChanged: true });
    expect(board).toMatchObject({ total: 3, notRankedTotal: 2, territoriesInScope: 5, maxValue: 100 });
    const south = await ask({ region: "93" });
    expect(south.rows[0]).toMatchObject({ position: 1, rank: 1, nationalRank: 4, value: 50 });
    expect(south.maxValue).toBe(50);
  });

  it("ranks in the asked département, alone or with its région", async () => {
    const board = await ask({ region: "84", departement: "69" });
    expect(board.rows.map((row) => [row.territory.name, row.rank, row.tied])).toEqual([
      ["Lyon", 1, false],
      ["Villeurbanne", 2, false],
    ]);
    expect((await ask({ departement: "69" })).rows).toEqual(board.rows);
    expect(await ask({ departement: "13" })).toMatchObject({ total: 0, rows: [], unranked: { "no-account": 1 }, maxValue: null });
    expect(await ask({ departement: "01" })).toMatchObject({ total: 0, rows: [], unranked: {}, territoriesInScope: 0 });
  });

  it("refuses areas that do not exist or do not fit", async () => {
    await expect(ask({ region: "99" })).rejects.toMatchObject({ code: "bad-value", details: { found: "99", expected: "11, 84, 93" } });
    await expect(ask({ departement: "2A" })).rejects.toMatchObject({
      code: "bad-value",
      details: { parameter: "departement", found: "2A" },
    });
    await expect(ask({ region: "93", departement: "69" })).rejects.toMatchObject({
      code: "bad-value",
      details: { found: "69", name: "Rhône", region: "93", expected: "06, 13" },
    });
  });

  it("knows what else there is: in a short area, of the reader's territory, of a search without an answer", async () => {
    const around = async (over: Partial<LeaderboardQuery>) => readAround({ ...QUERY, ...over }, await ask(over));
    expect(await around({})).toEqual({ me: null, found: [], leagues: [] });
    expect(await around({ departement: "13" })).toEqual({ me: null, found: [], leagues: [{ league: "grandes-villes", territories: 1 }] });
    expect((await around({ me: { level: "commune", code: "13055" } })).me).toEqual({
      level: "commune",
      code: "13055",
      name: "Marseille",
      slug: "13055-marseille",
      frozen: { league: "grandes-villes", region: "93", departement: "13", hasAccount: false },
    });
    expect(await around({ me: { level: "commune", code: "69123" } })).toMatchObject({ me: null });
    expect(await around({ me: { level: "commune", code: "99999" } })).toMatchObject({ me: null });
    const { found } = await around({ q: "bourg" });
    expect(found.map(({ name, frozen }) => [name, frozen?.league, frozen?.hasAccount])).toEqual([
      ["Bourg-en-Bresse", "villes-moyennes", false],
    ]);
  });

  it("filters by a search, and never re-ranks", async () => {
    const found = await ask({ q: "GRENO" });
    expect(found.rows).toEqual([(await ask()).rows[1]]);
    expect(found).toMatchObject({ total: 1, notRankedTotal: 0, rankedInScope: 5, unranked: { "no-account": 1 } });
    expect((await ask({ q: "St-Etienne" })).notRanked.map((row) => row.territory.code)).toEqual(["42218"]);
    expect(names((await ask({ q: "06088" })).rows)).toEqual(["Nice"]);
    expect(names((await ask({ q: "69000" })).rows)).toEqual(["Lyon", "Villeurbanne"]);
    expect(names((await ask({ q: "210000005" })).rows)).toEqual(["Paris"]);
    expect((await ask({ q: "villeurbanne", region: "84" })).rows[0]).toMatchObject({ position: 3, rank: 2 });
    expect(await ask({ q: "%" })).toMatchObject({ total: 0, rows: [], notRanked: [] });
    expect(await ask({ q: "introuvable" })).toMatchObject({ total: 0, pages: 1 });
  });

  it("pages both lists together, and knows the last page", async () => {
    const first = await ask({ pageSize: 2 });
    expect([names(first.rows), names(first.notRanked), first.pages]).toEqual([
      ["Lyon", "Grenoble"],
      ["Clermont-Ferrand", "Saint-Étienne"],
      3,
    ]);
    const last = await ask({ pageSize: 2, page: 3 });
    expect([names(last.rows), last.notRanked]).toEqual([["Paris"], []]);
    expect(last).toMatchObject({ total: 5, notRankedTotal: 2 });
    await expect(ask({ pageSize: 2, page: 4 })).rejects.toMatchObject({ code: "unknown-page", details: { found: 4, expected: "1–3" } });
    await expect(ask({ q: "introuvable", page: 2 })).rejects.toMatchObject({ code: "unknown-page" });
    expect(names((await ask({ region: "84", pageSize: 2, page: 2 })).rows)).toEqual(["Villeurbanne"]);
    const searched = await ask({ q: "69", pageSize: 1, page: 2 });
    expect([names(searched.rows), searched.total, searched.notRankedTotal]).toEqual([["Villeurbanne"], 2, 0]);
  });

  it("gives every row once over the pages", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => ask({ pageSize: 1, page })));
    expect(pages.flatMap((board) => names(board.rows))).toEqual(names((await ask()).rows));
    expect(pages.flatMap((board) => names(board.notRanked))).toEqual(names((await ask()).notRanked));
  });

  it("finds the reader's territory wherever the page stands", async () => {
    const board = await ask({ pageSize: 2, me: { level: "commune", code: "75056" } });
    expect(board.me).toMatchObject({ page: 3, row: { rank: 5, territory: { name: "Paris" } }, notRanked: null });
    const refused = await ask({ pageSize: 1, me: { level: "commune", code: "42218" } });
    expect(refused.me).toMatchObject({ page: 2, row: null, notRanked: { reason: "shared-account" } });
    expect((await ask({ region: "84", pageSize: 1, me: { level: "commune", code: "69266" } })).me).toMatchObject({
      page: 3,
      row: { position: 3 },
    });
    expect((await ask({ region: "93", me: { level: "commune", code: "69266" } })).me).toBeNull();
    expect((await ask({ me: { level: "commune", code: "13055" } })).me).toBeNull();
    expect((await ask({ me: { level: "epci", code: "69266" } })).me).toBeNull();
  });

  it("sums networks with their figures and sources", async () => {
    const board = await ask({ network: "all", metric: "audience" });
    expect(board.metric).toMatchObject({ kind: null, unit: "audience" });
    expect(board.rows[0]).toMatchObject({ audience: 59_000, observedOn: "2026-05-02", source: null, account: null, precision: null });
    expect(board.rows[0]?.parts.map((part) => [part.network, part.audience, part.source.url])).toEqual([
      ["facebook", 50_000, "https://example.org/preuve/1"],
      ["instagram", 9_000, "https://example.org/preuve/1"],
    ]);
    expect(board.notRanked[0]).toMatchObject({ reason: "no-observation", missingNetworks: ["facebook"], account: null });
    await expect(ask({ network: "all", metric: "growth_monthly" })).rejects.toMatchObject({
      code: "not-offered",
      details: { found: "growth_monthly", expected: "audience, audience_per_1000, expected_ratio, engagement_rate" },
    });
  });

  it("gives the fit that the metric has", async () => {
    expect((await ask({ metric: "expected_ratio" })).fit).toEqual({
      n: 42,
      alpha: 1.5,
      beta: 0.75,
      betaSe: 0.03,
      betaLow: 0.69,
      betaHigh: 0.81,
      r2: 0.9,
    });
    expect((await ask({ metric: "engagement_rate" })).fit).toMatchObject({ n: 40, beta: -0.2 });
    expect((await ask({ metric: "engagement_rate" })).notRanked[0]).toMatchObject({ reason: "missing-field", audience: 12_000 });
  });

  it("answers empty where the edition does not cover the network, or has no territory in the league", async () => {
    expect(await ask({ network: "youtube" })).toMatchObject({
      covered: false,
      total: 0,
      rows: [],
      unranked: {},
      territoriesInScope: 8,
      pages: 1,
    });
    expect(await ask({ league: "regions" })).toMatchObject({ covered: true, total: 0, rows: [], territoriesInScope: 0 });
    await expect(ask({ network: "youtube", page: 2 })).rejects.toMatchObject({ code: "unknown-page" });
  });

  it("names the editions and revisions that exist", async () => {
    await expect(ask({ edition: "2031-01" })).rejects.toMatchObject({
      code: "unknown-edition",
      details: { expected: "2026-06 (= latest), 2025-06" },
    });
    await expect(ask({ edition: "2026-06", revision: 3 })).rejects.toMatchObject({
      code: "unknown-revision",
      details: { expected: "1–2" },
    });
    expect((await listEditions()).map((edition) => [edition.code, edition.revisions.map((revision) => revision.number)])).toEqual([
      ["2026-06", [2, 1]],
      ["2025-06", [1]],
    ]);
  });
});
