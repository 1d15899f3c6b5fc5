import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { insertFrozenEditions } from "../../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await insertFrozenEditions(db.pool);
  await db.pool.query("UPDATE territory SET name = 'Cularo', search_name = 'cularo' WHERE code = '38185'");
});
afterAll(async () => {
  await database().close();
  await db.close();
});

test.each(["greno", "Ville de Grenoble", "cularo"])("a territory renamed since the edition is found by both names: « %s »", async (q) => {
  const asked = { edition: "latest", metric: "audience_per_1000", network: "facebook", league: "grandes-villes" } as const;
  const { rows, total } = await readLeaderboard({ ...asked, page: 1, pageSize: 50, q });
  expect(rows.map(({ territory }) => territory.name)).toEqual(["Grenoble"]);
  expect(total).toBe(1);
});
