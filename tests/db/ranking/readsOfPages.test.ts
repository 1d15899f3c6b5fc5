import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { readAround } from "@/lib/data/ranking/readAround";
import { readComparison } from "@/lib/data/ranking/readComparison";
import { readDistribution } from "@/lib/data/ranking/readDistribution";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { readPastRanks } from "@/lib/data/ranking/readPastRanks";
import { readPeers } from "@/lib/data/ranking/readPeers";
import { readPodiums } from "@/lib/data/ranking/readPodiums";
import { readSuggestions } from "@/lib/data/ranking/readSuggestions";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
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
const missed = { ...ranking, departement: "48", me: { level: "commune", code: "31555" }, q: "toulouse" } as const;
const leader = async () => (await readLeaderboard(ranking)).rows[0]?.territory ?? { level: "commune", code: "" };
const comparedLeader = async () => {
  const [first] = (await readComparison([await leader()], { edition: "latest" })).territories;
  if (!first) throw new Error("the leader is a territory");
  return first;
};

test.each([
  ["the podiums", () => readPodiums({})],
  ["a ranking", () => readLeaderboard(ranking)],
  ["a ranking of all networks", () => readLeaderboard({ ...ranking, network: "all", metric: "audience" })],
  ["a ranking in a région, with a place of one's own", async () => readLeaderboard({ ...ranking, region: "53", me: await leader() })],
  ["what a short list does not hold", async () => readAround(missed, await readLeaderboard(missed))],
  ["a search in a ranking", () => readLeaderboard({ ...ranking, q: "saint" })],
  ["what a revision says of a territory", async () => readTerritoryRankings(await leader())],
  ["its place among all", () => readDistribution(ranking)],
  ["its peers", async () => readPeers({ ...(await leader()), network: ranking.network, metric: ranking.metric })],
  ["several side by side", async () => readComparison([await leader(), { level: "commune", code: "35238" }], { edition: "latest" })],
  ["whom to compare with", async () => readSuggestions(await comparedLeader())],
])("%s: no partition is opened but the edition's, and of inputs the one before's, however many there are", async (_, read) => {
  const { id, previousId } = await findRevision("latest");
  const opened = await openedBy(read);
  expect(opened).toContain(`ranking_row_${id}`);
  expect(opened.filter((name) => ![`ranking_row_${id}`, `edition_input_${id}`, `edition_input_${previousId}`].includes(name))).toEqual([]);
});

test("whom to compare a town with: of its league and near in size, of its région, of its EPCI; and never itself", async () => {
  const compared = await comparedLeader();
  const { league, region, epci } = await readSuggestions(compared);
  const own = compared.rankings?.territory;
  expect([league.length, region.length > 0, epci.length > 0]).toEqual([6, true, true]);
  expect(region.every((one) => one.region === own?.region)).toBe(true);
  expect([...league, ...region, ...epci].map(({ code }) => code)).not.toContain(own?.code);
  const { rows } = await database().pool.query<{ groups: number }>(
    `SELECT count(DISTINCT m.group_id)::int AS groups FROM membership m JOIN territory t ON t.id = m.member_id
     WHERE m.ended_on IS NULL AND t.level = 'commune' AND t.code = ANY($1)
       AND m.group_id IN (SELECT group_id FROM membership WHERE member_id = $2 AND ended_on IS NULL)`,
    [epci.map(({ code }) => code), compared.territory.id],
  );
  expect(rows[0]?.groups).toBe(1);
});

test("a comparison says of each what its own page says of the same revision, in the order asked for", async () => {
  const asked = [{ level: "commune", code: "35238" }, await leader(), { level: "commune", code: "99999" }] as const;
  const { edition, territories } = await readComparison(asked, { edition: "latest" });
  expect(territories.map((one) => one?.territory.code)).toEqual(["35238", asked[1].code, undefined]);
  expect(territories[1]?.rankings).toEqual(await readTerritoryRankings({ ...asked[1], edition: edition?.code }));
});

test("past ranks: only the partitions of the editions shown are opened", async () => {
  const { id, previousId, facts } = await findRevision("latest");
  const question = { edition: facts.code, revision: facts.revision, metric: ranking.metric, most: 2 };
  const key = await leader();
  const opened = await openedBy(() => readPastRanks(key, question));
  const shown = [id, previousId].flatMap((one) => [`ranking_row_${one}`, `edition_input_${one}`]);
  expect([...new Set(opened)].sort()).toEqual(shown.sort());
});

test("a page of a ranking that was read before costs the one question of which revision speaks", async () => {
  const first = await readLeaderboard(ranking);
  let again: unknown;
  const plans = await plansOf(async () => {
    again = await readLeaderboard(ranking);
  });
  expect(plans).toHaveLength(1);
  expect(again).toEqual(first);
});

async function openedBy(read: () => Promise<unknown>): Promise<string[]> {
  const plans = await plansOf(read);
  return plans.flatMap((plan) =>
    [...plan.matchAll(/(?:(?:Seq|Heap) Scan|using \w+) on ((?:ranking_row|edition_input)_\w+)/g)].map(([, name]) => name ?? ""),
  );
}

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
