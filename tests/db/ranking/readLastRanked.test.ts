import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { readLastRanked } from "@/lib/data/ranking/readLastRanked";
import { readTerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { insertFrozenEditions } from "../../fixtures/frozenEditions";
import { insertRecords } from "../../fixtures/insertRecords";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await insertFrozenEditions(db.pool);
  await db.pool.query(
    "INSERT INTO account (territory_id, network, standing, main) VALUES (1, 'facebook', 'official', true), (6, 'facebook', 'official', true)",
  );
});
afterAll(async () => {
  await database().close();
  await db.close();
});
const lastOf = (code: string) => readLastRanked({ level: "commune", code });

/** Newer editions that rank nobody. */
async function publishEmpty(count: number): Promise<void> {
  const years = Array.from({ length: count }, (_, index) => 2027 + index);
  const edition = (year: number) => ({ id: year, code: `${year}-06`, title: `${year}`, reference_on: `${year}-06-30`, window_days: 90 });
  const revision = (year: number) => ({ id: year, edition_id: year, number: 1, networks: ["facebook"], metrics: {} });
  const published = { published_at: "2026-07-02T08:00:00.000Z", published_by: "test", sha256: "d".repeat(64) };
  const created = { demonstration: false, created_at: published.published_at };
  await insertRecords(
    db.pool,
    "edition",
    years.map((year) => ({ ...edition(year), ...created })),
  );
  await insertRecords(
    db.pool,
    "revision",
    years.map((year) => ({ ...revision(year), ...published })),
  );
}

test("the latest edition that ranks a territory", async () => {
  expect(await lastOf("69123")).toBe("2026-06");
});

test("none without a rank, without an account, or for a territory that is not", async () => {
  expect(await lastOf("63113")).toBeNull(); // Clermont-Ferrand: an account, never a figure
  expect(await lastOf("13055")).toBeNull();
  expect(await lastOf("00000")).toBeNull();
});

test("the edition of an answer is the one asked for, though it does not know the territory", async () => {
  const of = async (edition: string) => {
    const found = await readTerritoryAnswer({ level: "epci", code: "69123" }, { edition, revision: 1 }, { title: "Juin 2026" });
    return [found.edition?.code, found.edition?.revision, found.rankings, found.answer, found.otherwise];
  };
  expect(await of("2025-06")).toEqual(["2025-06", 1, null, null, null]);
  expect(await of("latest")).toEqual(["2026-06", 1, null, null, null]);
});

test("it is found behind any number of editions that rank it no more", async () => {
  await publishEmpty(6);
  expect(await lastOf("69123")).toBe("2026-06");
});
