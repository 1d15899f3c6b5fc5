import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScatterChart } from "@/components/charts/scatter/readScatterChart";
import { database } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { readCloudPoints } from "@/lib/data/ranking/readPoints";
import { readRankingScatters } from "@/lib/data/ranking/readRankingScatters";
import { readScatter } from "@/lib/data/ranking/readScatter";
import type { ScatterSubject } from "@/lib/data/ranking/scatter";
import type { Metric } from "@/lib/domain/ranking/contract";
import { fitLogarithms } from "@/lib/domain/ranking/fitLogarithms";
import { insertAccount, insertCommunes, insertFigure } from "../../fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
  await insertCommunes(test.pool);
  await insertTowns();
  await publishEdition(test, {
    code: "2026-10",
    title: "Octobre 2026",
    referenceOn: "2026-10-31",
    windowDays: 90,
    now,
    actor: "command:tests",
  });
});
afterAll(async () => {
  await database().close();
  await test.close();
});
const now = new Date("2026-11-02T09:00:00Z");

const TOWNS = 40;
const codeOf = (nth: number) => String(26_000 + nth);

/** Forty communes of two leagues, with figures that no law explains whole; the last four lack something that the fit needs. */
async function insertTowns(): Promise<void> {
  for (let nth = 1; nth <= TOWNS; nth++) {
    const population = 400 * nth;
    await test.pool.query(
      `WITH town AS (
         INSERT INTO territory (level, code, name, article, search_name, region_code, population, population_year, league, vintage)
         VALUES ('commune', $1, 'Ville ' || $1::text, 0, 'ville ' || $1::text, '84', $2::int, 2023,
           (CASE WHEN $2::int < 2000 THEN 'villages' ELSE 'petites-villes' END)::league, '2026') RETURNING id)
       INSERT INTO population (territory_id, year, value, vintage) SELECT id, 2023, $2, '2026' FROM town`,
      [codeOf(nth), population],
    );
    const audience = nth === TOWNS ? 0 : 90 + 37 * nth + ((nth * 7_919) % 211);
    // Of the last but two, all interactions are none; the last but three has published too little for a rate.
    const reactions = nth === TOWNS - 2 ? 0 : 3 * nth + ((nth * 104_729) % 97);
    const posts = nth === TOWNS - 3 ? 7 : 8 + ((nth * 31) % 40);
    const figure = { observedOn: "2026-10-12", periodDays: 30, comments: 0, shares: 0 };
    await insertFigure(test.pool, await insertAccount(test.pool, codeOf(nth)), { ...figure, audience, posts, reactions });
    const more = await insertAccount(test.pool, codeOf(nth), { network: "youtube" });
    // YouTube publishes no shares; of the fifth its comments are not known, so that on all networks only Facebook counts.
    const known = { shares: null, comments: nth === 5 ? null : 2 };
    await insertFigure(test.pool, more, { ...figure, ...known, kind: "subscribers", audience: 50 + nth, posts: 10, reactions: nth });
  }
  await test.pool.query("UPDATE territory SET perimeter_since = '2026-10-20' WHERE code = $1", [codeOf(TOWNS - 1)]);
}

async function cloudAndFit(subject: ScatterSubject, network: "facebook" | "all") {
  const { rows } = await test.pool.query<{ id: number }>("SELECT id FROM revision");
  const points = await readCloudPoints({ revisionId: rows[0]?.id ?? 0, subject, network, group: "communes" });
  const scatter = await readScatter({ edition: "2026-10", subject, network, league: "petites-villes" });
  return { points, scatter, again: fitLogarithms(points, 30) };
}

describe("the cloud", () => {
  it.each([
    ["audience", "facebook", 38],
    ["engagement", "facebook", 37],
    ["audience", "all", 39],
    ["engagement", "all", 40],
  ] as const)("of %s on %s is what the published fit was made on", async (subject, network, n) => {
    const { points, scatter, again } = await cloudAndFit(subject, network);
    expect(points).toHaveLength(n);
    expect(scatter?.cloud).toMatchObject({ n, cells: [] });
    expect(scatter?.cloud.points).toHaveLength(n);
    expect(scatter?.fit?.n).toBe(n);
    for (const key of ["alpha", "beta", "betaSe", "betaLow", "betaHigh", "r2"] as const) {
      expect(again?.[key], key).toBeCloseTo(scatter?.fit?.[key] ?? Number.NaN, 12);
    }
  });

  it("of posts has no fit, for the variance of a rate is not known", async () => {
    const { points, scatter } = await cloudAndFit("posts", "facebook");
    expect(points).toHaveLength(37);
    expect(points.map(({ x }) => x)).toContain(8 + ((5 * 31) % 40));
    expect(scatter?.fit).toBeNull();
  });

  it("is null where nobody, or one alone, has both values", async () => {
    const asked = { edition: "2026-10", subject: "audience" } as const;
    expect(await readScatter({ ...asked, network: "instagram", league: "petites-villes" })).toBeNull();
    expect(await readScatter({ ...asked, network: "facebook", league: "regions" })).toBeNull();
  });
});

describe("what is named", () => {
  const me = { level: "commune", code: codeOf(20) } as const;
  const asked = { edition: "2026-10", subject: "audience", network: "facebook", league: "petites-villes" } as const;

  it("is the reader's territory with its peers, with the ratio that was frozen", async () => {
    const scatter = await readScatter({ ...asked, me });
    expect(scatter?.mine).toMatchObject({ territory: { code: me.code }, x: 8_000 });
    expect(scatter?.others.map(({ territory }) => Number(territory.code) - 26_000).sort()).toEqual([17, 18, 19, 21, 22, 23]);
    expect(scatter?.peers).toBe(true);
    const board = await leaderboard("expected_ratio");
    for (const point of [scatter?.mine, ...(scatter?.others ?? [])]) {
      expect(point?.ratio).toBe(board.rows.find(({ territory }) => territory.code === point?.territory.code)?.value);
    }
  });

  it("is the first of the league by the metric where the reader's territory is of another group, or there is none such", async () => {
    const first = (await leaderboard("expected_ratio")).rows.slice(0, 5).map(({ territory }) => territory.code);
    for (const other of [{ level: "region", code: "84" } as const, { level: "commune", code: "99999" } as const, undefined]) {
      const scatter = await readScatter({ ...asked, me: other });
      expect(scatter).toMatchObject({ mine: null, peers: false });
      expect(scatter?.others.map(({ territory }) => territory.code)).toEqual(first);
    }
  });

  it("beside a ranking is one drawing by × attendu, two by engagement, one on all networks, none by others", async () => {
    const subjects = async (metric: Metric, network: "facebook" | "all") => {
      const board = await leaderboard(metric, network);
      return (await readRankingScatters(query(metric, network), board)).map(({ subject, others }) => [subject, others.length]);
    };
    expect(await subjects("expected_ratio", "facebook")).toEqual([["audience", 5]]);
    expect(await subjects("engagement_rate", "facebook")).toEqual([
      ["engagement", 5],
      ["posts", 5],
    ]);
    expect(await subjects("engagement_rate", "all")).toEqual([["engagement", 5]]);
    expect(await subjects("audience", "facebook")).toEqual([]);
  });

  const query = (metric: Metric, network: "facebook" | "all") =>
    ({ edition: "2026-10", metric, network, league: "petites-villes", page: 1, pageSize: 50 }) as const;
  const leaderboard = (metric: Metric, network: "facebook" | "all" = "facebook") => readLeaderboard(query(metric, network));
});

describe("taken away", () => {
  const read = (asked: object) =>
    readScatterChart.read(readScatterChart.query.parse({ network: "facebook", league: "petites-villes", ...asked }), "fr");

  it("names the first of the league, or the reader's territory first with its peers", async () => {
    const first = await read({});
    expect(first.table.rows).toHaveLength(5);
    expect(first.title).toBe("L’audience selon la population\u202f: communes sur Facebook");
    const mine = await read({ subject: "engagement", me: `commune/${codeOf(20)}` });
    expect(mine.table.rows.map(([, code]) => code?.value)[0]).toBe(codeOf(20));
    expect(mine.table.rows).toHaveLength(7);
    expect(mine.table.columns.at(-1)?.header).toBe("expected_engagement_ratio");
    expect((await read({ subject: "posts" })).table.columns.map(({ header }) => header).slice(3)).toEqual(["posts", "engagement_rate"]);
  });

  it("is refused where there is nothing to draw", async () => {
    for (const asked of [{ league: "regions" }, { network: "all", subject: "posts" }])
      await expect(read(asked)).rejects.toMatchObject({ code: "nothing-drawn" });
  });
});
