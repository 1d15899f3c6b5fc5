import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { readPodiums } from "@/lib/data/ranking/readPodiums";
import { readTerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ simulation: true });
  process.env.DATABASE_URL = db.url;
}, 240_000);
afterAll(async () => {
  await database().close();
  await db.close();
});

const ranking = {
  edition: "latest",
  metric: "audience_per_1000",
  network: "facebook",
  league: "petites-villes",
  page: 1,
  pageSize: 50,
} as const;
const leader = async () => (await readLeaderboard(ranking)).rows[0]?.territory ?? { level: "commune", code: "" };

test.each([
  ["the podiums", () => readPodiums({})],
  ["a ranking", () => readLeaderboard(ranking)],
  ["a ranking of all networks", () => readLeaderboard({ ...ranking, network: "all", metric: "audience" })],
  ["a ranking in a région, with a place of one's own", async () => readLeaderboard({ ...ranking, region: "53", me: await leader() })],
  ["a search in a ranking", () => readLeaderboard({ ...ranking, q: "saint" })],
  ["a territory", async () => readTerritoryPage(await leader(), { edition: "latest" })],
])("%s: no partition of another edition is opened, however many there are", async (_, read) => {
  const { id } = await findRevision("latest");
  const plans = await plansOf(read);
  const opened = plans.flatMap((plan) =>
    [...plan.matchAll(/(?:(?:Seq|Heap) Scan|using \w+) on ((?:ranking_row|edition_input)_\w+)/g)].map(([, name]) => name),
  );
  expect(opened).toContain(`ranking_row_${id}`);
  expect(opened.filter((name) => name !== `ranking_row_${id}` && name !== `edition_input_${id}`)).toEqual([]);
});

/** How Postgres would answer each question that is asked. */
async function plansOf(read: () => Promise<unknown>): Promise<string[]> {
  const { pool } = database();
  const query = pool.query.bind(pool);
  const asked: [text: string, values: unknown[]][] = [];
  const listen = (text: string, values: unknown[]) => {
    asked.push([text, values]);
    return query(text, values);
  };
  Object.assign(pool, { query: listen });
  try {
    await read();
  } finally {
    Object.assign(pool, { query });
  }
  const plans: string[] = [];
  for (const [text, values] of asked) {
    const { rows } = await query<{ "QUERY PLAN": string }>(`EXPLAIN ${text}`, values);
    plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
  }
  return plans;
}
