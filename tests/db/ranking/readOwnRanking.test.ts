import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { OWN_ROWS, readOwnRanking } from "@/lib/data/ranking/readOwnRanking";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import { insertAccount, insertFigure, insertWorkedExample } from "../../fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const VILLAGES = 25;
const ON = "2026-10-12";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
  await insertWorkedExample(test.pool);
  // Ever more followers and ever fewer posts; the last five lie in another région.
  for (let n = 1; n <= VILLAGES; n++) {
    const code = String(70_000 + n);
    const [region, departement] = n > 20 ? ["53", "35"] : ["84", "69"];
    await test.pool.query(
      `INSERT INTO territory (level, code, name, article, search_name, departement_code, region_code, population, population_year, league, vintage)
       VALUES ('commune', $1, 'Village ' || $1, 0, 'village ' || $1, $2, $3, 1000, 2023, 'villages', '2026')`,
      [code, departement, region],
    );
    await test.pool.query(
      "INSERT INTO population (territory_id, year, value, vintage) SELECT id, 2023, 1000, '2026' FROM territory WHERE code = $1",
      [code],
    );
    const account = await insertAccount(test.pool, code);
    const posted = { observedOn: ON, posts: 100 - n, periodDays: 30, comments: 0, shares: 0 };
    await insertFigure(test.pool, account, { ...posted, audience: 100 * n, reactions: 10 * n, following: 10 * n });
  }
  const now = new Date("2026-11-02T09:00:00Z");
  await publishEdition(test, { code: "2026-10", title: "Octobre", referenceOn: "2026-10-31", windowDays: 90, now, actor: "tests" });
});
afterAll(async () => {
  await database().close();
  await test.close();
});

const QUERY: LeaderboardQuery = {
  ...{ edition: "latest", metric: "observatory_index", network: "facebook", league: "villages", page: 1, pageSize: 50 },
};
async function own(changes: Partial<LeaderboardQuery>) {
  const query = { ...QUERY, ...changes };
  return await readOwnRanking(query, await readLeaderboard(query));
}

describe("readOwnRanking", () => {
  it("ranks as the Observatory does by its own weights", async () => {
    const board = await readLeaderboard(QUERY);
    const found = await own({ weights: [5, 4, 3, 2, 1] });
    expect(found).toMatchObject({ weights: [5, 4, 3, 2, 1], ranked: VILLAGES, me: null });
    expect(found?.rows).toHaveLength(OWN_ROWS);
    expect(found?.rows.map(({ rank, tied, value, territory }) => [rank, tied, value, territory.code])).toEqual(
      board.rows.slice(0, OWN_ROWS).map(({ rank, tied, value, territory }) => [rank, tied, value, territory.code]),
    );
    for (const row of found?.rows ?? []) expect(row.official).toEqual({ rank: row.rank, tied: row.tied });
  });

  it("ranks by others, with the official rank beside, and the reader's territory wherever it stands", async () => {
    const found = await own({ weights: [0, 0, 1, 0, 0], me: { level: "commune", code: "70025" } });
    expect(found?.rows.slice(0, 2)).toMatchObject([
      { rank: 1, tied: false, value: 100, territory: { code: "70001" }, official: { rank: 25 } },
      { rank: 2, tied: false, value: 95.8, territory: { code: "70002" }, official: { rank: 24 } },
    ]);
    expect(found?.me).toMatchObject({ rank: 25, value: 0, territory: { code: "70025", name: "Village 70025" }, official: { rank: 1 } });
    expect(await own({ weights: [0, 0, 1, 0, 0], me: { level: "commune", code: "70001" } })).toMatchObject({ me: null });
  });

  it("ranks inside an area by places counted in the whole league", async () => {
    const found = await own({ weights: [0, 0, 1, 0, 0], region: "53" });
    expect(found?.ranked).toBe(5);
    expect(found?.rows.map(({ rank, value, official, territory }) => [rank, value, official.rank, territory.code])).toEqual([
      [1, 16.7, 5, "70021"],
      [2, 12.5, 4, "70022"],
      [3, 8.3, 3, "70023"],
      [4, 4.2, 2, "70024"],
      [5, 0, 1, "70025"],
    ]);
    expect(await own({ weights: [0, 0, 1, 0, 0], departement: "35" })).toMatchObject({ ranked: 5 });
  });

  it("is nothing without weights, by another metric, and where nobody has an index", async () => {
    expect(await own({})).toBeNull();
    expect(await own({ metric: "audience", weights: [1, 1, 1, 1, 1] })).toBeNull();
    expect(await own({ league: "regions", weights: [1, 1, 1, 1, 1] })).toBeNull();
    expect(await own({ league: "villes-moyennes", weights: [1, 1, 1, 1, 1] })).toBeNull();
  });
});

describe("the index", () => {
  it("comes with its parts and its range, in a leaderboard and among what is known of a territory", async () => {
    const [first] = (await readLeaderboard(QUERY)).rows;
    expect(first).toMatchObject({ territory: { code: "70025" }, value: 73.2 });
    // Engagement is rounded to 0.13 as that of the three before; all follow as many as their tenth follower.
    expect(first?.index?.parts.slice(1)).toEqual([1, 0, 1, 0.5]);
    expect(first?.index?.low).toBeLessThanOrEqual(first?.index?.high ?? 0);
    const found = await readTerritoryRankings({ level: "commune", code: "70025" });
    const onFacebook = found?.networks.find(({ network }) => network === "facebook")?.metrics ?? [];
    expect(onFacebook.find(({ metric }) => metric.id === "observatory_index")?.index).toEqual(first?.index);
    expect(onFacebook.filter(({ index }) => index !== null)).toHaveLength(1);
    expect(onFacebook.find(({ metric }) => metric.id === "observatory_index")?.metric.version).toBe(2017);
  });
});
