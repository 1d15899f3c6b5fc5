import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as presence from "@/app/api/v1/presence/route";
import * as presenceCsv from "@/app/api/v1/presence.csv/route";
import { CHARTS } from "@/components/charts/registry";
import { database, inTransaction } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { readMap } from "@/lib/data/map/readMap";
import { readPresence, readUncovered } from "@/lib/data/presence/readPresence";
import { readPublishedPresence } from "@/lib/data/presence/readPublishedPresence";
import { sayLooked, takeBackLooked } from "@/lib/data/territory/sayLooked";
import { columnsOf } from "@/lib/domain/table/columns";
import { presenceAnswer } from "@/lib/gate/api/presenceAnswers";
import { insertAccount, insertFigure, insertWorkedExample } from "../../fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ask, refusal } from "../api/ask";

const EDITION = {
  code: "2026-10",
  title: "Octobre",
  referenceOn: "2026-10-31",
  windowDays: 90,
  now: new Date("2026-11-20"),
  actor: "tests",
};

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await insertWorkedExample(db.pool);
  await insertAccount(db.pool, "01001", { network: "x", standing: "unofficial", main: false });
  await insertAccount(db.pool, "35004", { network: "x", openedOn: "2014-03-01", closedOn: "2022-07-01" });
  await db.pool.query(`UPDATE account SET opened_on = '2012-05-01' WHERE handle = 'dormans'; DELETE FROM account WHERE handle = 'estrees';
    UPDATE territory SET perimeter_since = '2016-01-01' WHERE code = '35005';
    UPDATE territory SET website_state = 'known', website_url = 'https://avilly.fr' WHERE code IN ('01001', '35005');
    UPDATE territory SET website_state = 'none' WHERE code = '35004'`);
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T09:00:00Z") });
  await say("2026-10-01", "35004");
  await publishEdition(db, EDITION);
});
afterAll(async () => {
  vi.useRealTimers();
  await database().close();
  await db.close();
});

/** Staff say when all accounts of communes were looked for; the census is counted again a minute later at the earliest. */
async function say(day: string, ...codes: string[]): Promise<void> {
  for (const code of codes) await inTransaction(db.pool, (client) => sayLooked(client, { level: "commune", code, day, actor: "member:1" }));
  vi.setSystemTime(Date.now() + 60_000);
}
const TODAY = "2026-11-22";
const rowOf = async (query: Parameters<typeof readPresence>[0], dimension = "all", item = "") =>
  (await readPresence(query, TODAY)).rows.find((row) => row.dimension === dimension && row.item === item)?.counts;

test("the register counts who is there, and says of whom nothing is known", async () => {
  expect(await rowOf({})).toEqual({
    ...{ authorities: 5, surveyed: 1, present: 4, presentSurveyed: 1, single: 1, otherOnly: 0, undated: 0, undatedSurveyed: 0 },
    ...{ websites: 2, noWebsite: 1, surveyedWithWebsite: 0, presentWithWebsite: 0 },
  });
  expect(await rowOf({}, "region", "53")).toMatchObject({ authorities: 2, surveyed: 1, present: 1 });
  expect(await rowOf({}, "league", "villages")).toMatchObject({ authorities: 1, present: 1 });
  expect(await rowOf({ region: "84", network: "x" })).toMatchObject({ authorities: 3, present: 0, surveyed: 0, otherOnly: 0 });
  expect(await rowOf({ network: "facebook" })).toMatchObject({ present: 4, presentSurveyed: 1, single: 1 });
});

test("of a town known by one account nothing is said on the networks that nobody looked at", async () => {
  const shares = async (network?: "facebook" | "x") =>
    (await readPresence({ level: "commune", league: "villages", network }, TODAY)).rows[0]?.rates;
  expect(await rowOf({ league: "villages" })).toMatchObject({ authorities: 1, present: 1, surveyed: 0 });
  for (const network of [undefined, "facebook", "x"] as const) {
    expect(await shares(network)).toMatchObject({
      ofSurveyed: { missing: "nobody" },
      single: { missing: "nobody" },
      ofWebsites: { missing: "nobody" },
    });
  }
});

test("a past year has the accounts that were open then, and says of how many nobody knows", async () => {
  expect(await rowOf({ year: 2021, region: "53" })).toMatchObject({ present: 1, single: null, websites: null, undated: 0 });
  expect(await rowOf({ year: 2013, region: "53" })).toMatchObject({ present: 1, presentSurveyed: 1 });
  expect(await rowOf({ year: 2013, region: "53", network: "x" })).toMatchObject({ present: 0, undated: 0 });
  expect(await rowOf({ year: 2011, region: "53" })).toMatchObject({ present: 0, undated: 0 });
  // Three accounts of the other région have no known opening: they are no presence of 2013, and no absence.
  const past = (await readPresence({ year: 2013, region: "84" }, TODAY)).rows[0];
  expect(past).toMatchObject({ counts: { authorities: 3, present: 0, undated: 3 }, rates: { ofAll: { missing: "undated" } } });
  expect((await readPresence({ year: 2026, region: "84" }, TODAY)).rows[0]?.counts).toMatchObject({ present: 3, undated: 0 });
  await say("2026-10-01", "01001", "69002", "69003");
  expect((await readPresence({ year: 2013 }, TODAY)).rows[0]).toMatchObject({
    counts: { surveyed: 4, undatedSurveyed: 3 },
    rates: { ofSurveyed: { part: 1, whole: 1 }, coverage: { part: 1, whole: 5 } },
  });
  for (const code of ["01001", "69002", "69003"])
    await inTransaction(db.pool, (client) => takeBackLooked(client, { level: "commune", code, day: "2026-10-01", actor: "member:1" }));
  vi.setSystemTime(Date.now() + 60_000);
  const { accounts } = await readPresence({ region: "53" }, TODAY);
  expect(accounts.unknownOpening).toBe(0);
  expect(accounts.years.filter(({ opened, closed }) => opened + closed > 0)).toEqual([
    { year: 2012, opened: 1, closed: 0 },
    { year: 2014, opened: 1, closed: 0 },
    { year: 2022, opened: 0, closed: 1 },
  ]);
  await expect(readPresence({ year: 2027 }, TODAY)).rejects.toMatchObject({ code: "bad-value", details: { expected: "2006–2026" } });
  await expect(readPresence({ year: 2008, network: "tiktok" }, TODAY)).rejects.toMatchObject({ details: { expected: "2017–2026" } });
});

test("a past year is in the leagues of then, and says whose boundaries were others", async () => {
  await db.pool.query("INSERT INTO population SELECT id, 2015, 900, '2026' FROM territory WHERE code = '35004'");
  const read = (query: Parameters<typeof readPresence>[0]) => readPresence(query, TODAY);
  expect((await read({ year: 2015, level: "commune" })).past).toEqual({ populationYears: [2015, 2023], otherBoundaries: 1 });
  expect((await read({ year: 2015, region: "84" })).past).toEqual({ populationYears: [2023], otherBoundaries: 0 });
  expect((await read({})).past).toBeNull();
  expect(await rowOf({ year: 2015, league: "villages" })).toMatchObject({ authorities: 2 });
  expect(await rowOf({ year: 2014, league: "villages" })).toMatchObject({ authorities: 2 }); // the nearest known
  expect(await rowOf({ league: "villages" })).toMatchObject({ authorities: 1 });
  await db.pool.query("DELETE FROM population WHERE year = 2015");
});

test("an edition keeps what it froze, and who had been looked for by its day, while the register changes", async () => {
  const frozen = { authorities: 5, present: 4, surveyed: 1, presentSurveyed: 1, websites: 2, noWebsite: 1, surveyedWithWebsite: 0 };
  expect(await rowOf({ edition: "latest" })).toMatchObject({ ...frozen, single: null, otherOnly: null });
  await say("2026-11-20", "35005");
  expect(await rowOf({})).toMatchObject({ authorities: 5, surveyed: 2, present: 4, surveyedWithWebsite: 1 }); // « none » is known now
  expect((await readPresence({}, TODAY)).rows[0]?.rates.ofWebsites).toEqual({ share: 0, part: 0, whole: 1 });
  expect(await rowOf({ edition: "2026-10" })).toMatchObject(frozen);
  await expect(readPresence({ edition: "2026-10", network: "x" }, TODAY)).rejects.toMatchObject({
    code: "bad-value",
    details: { expected: "facebook" },
  });
  expect(await readUncovered({ edition: "latest", network: "x" })).toMatchObject({ edition: { networks: ["facebook"] }, network: "x" });
  for (const query of [{ edition: "latest", network: "facebook" }, { edition: "latest" }, { network: "x" }] as const)
    expect(await readUncovered(query)).toBeNull();
});

test("a trend has coverage, and says nothing of a network that an edition does not cover", async () => {
  // Looked for again after the reference day: the earlier day is not lost by it.
  await say("2026-11-21", "35004");
  await publishEdition(db, { ...EDITION, code: "2026-09", referenceOn: "2026-10-30", previous: "none" });
  const { trend } = await readPresence({}, TODAY);
  expect(trend.map(({ code, covers }) => [code, covers])).toEqual([
    ["2026-09", ["facebook"]],
    ["2026-10", ["facebook"]],
  ]);
  for (const { points } of trend) {
    expect(points.map(({ network, rates }) => [network, rates.coverage, rates.ofSurveyed])).toEqual([
      [null, { share: 0.2, part: 1, whole: 5 }, { share: 1, part: 1, whole: 1 }],
      ["facebook", { share: 0.2, part: 1, whole: 5 }, { share: 1, part: 1, whole: 1 }],
    ]);
  }
  expect((await readPresence({ network: "x" }, TODAY)).trend.map(({ points }) => points)).toEqual([[], []]);
  // Published before it was frozen: the counts stay, and no share is made of them.
  const { id } = await publishEdition(db, { ...EDITION, code: "2026-08", referenceOn: "2026-10-29", previous: "none" });
  await db.pool.query("ALTER TABLE edition_territory DISABLE TRIGGER ALL");
  await db.pool.query("UPDATE edition_territory SET surveyed_on = NULL, website = NULL WHERE revision_id = $1", [id]);
  await db.pool.query("ALTER TABLE edition_territory ENABLE TRIGGER ALL");
  const [any, facebook] = (await readPresence({}, TODAY)).trend[0]?.points ?? [];
  const unknown = { ofSurveyed: { missing: "not-recorded" }, coverage: { missing: "not-recorded" } };
  expect(any?.rates).toMatchObject({ ofAll: { part: 4, whole: 5 }, ...unknown });
  expect(facebook).toMatchObject({ counts: { present: 4, presentSurveyed: null }, rates: unknown });
});

test("the register is counted once for all readers, until it changes", async () => {
  const asked: string[] = [];
  const { pool } = database();
  const query = pool.query;
  pool.query = ((...given: Parameters<typeof query>) => {
    asked.push(String(given[0]));
    return query.apply(pool, given);
  }) as typeof query;
  await Promise.all([readPresence({}, TODAY), readPresence({ region: "53" }, TODAY), readPresence({ level: "commune" }, TODAY)]);
  pool.query = query;
  expect(asked.filter((sql) => sql.includes("website_state"))).toEqual([]);
});

test("the API gives the rows with their denominators, and the same as CSV", async () => {
  const answer = presenceAnswer.strict().parse(await (await ask(presence, "/api/v1/presence?region=53")).json());
  expect(answer).toMatchObject({ edition: null, filters: { region: "53", network: null }, simulation: false });
  expect(answer.rows[0]).toMatchObject({ dimension: "all", authorities: 2, rates: { ofAll: { share: 0.5, part: 1, whole: 2 } } });
  const frozen = presenceAnswer.parse(await (await ask(presence, "/api/v1/presence?edition=2026-10")).json());
  expect(frozen).toMatchObject({ edition: "2026-10", revision: 1, day: "2026-10-31" });
  expect(frozen.rows[0]?.rates.coverage).toEqual({ share: 0.2, part: 1, whole: 5 });
  expect(frozen.trend.map(({ points }) => points[0]?.rates.coverage)).toEqual([
    { missing: "not-recorded" },
    { share: 0.2, part: 1, whole: 5 },
    { share: 0.2, part: 1, whole: 5 },
  ]);
  // What the answer of version 1 has had since it was published.
  expect(frozen.trend[1]).toMatchObject({ authorities: 5, withAccount: 4, networks: [{ network: "facebook", withAccount: 4 }] });
  const onX = presenceAnswer.parse(await (await ask(presence, "/api/v1/presence?network=x")).json());
  expect(onX.trend[1]).toMatchObject({ authorities: 5, withAccount: 4, networks: [], points: [] });
  expect(await refusal(ask(presence, "/api/v1/presence?edition=2026-10&network=x"))).toMatchObject({ status: 400, code: "bad-value" });
  const [header, all] = (await (await ask(presenceCsv, "/api/v1/presence.csv?edition=2026-10")).text()).split("\r\n");
  expect(header).toBe(columnsOf("presence").join(","));
  expect(all).toBe("2026-10,1,2026-10-31,false,false,,,,,all,5,1,4,0,0,1,,,2,1,0,0,80,100,,20");
  expect(await refusal(ask(presence, "/api/v1/presence?edition=latest&year=2020"))).toMatchObject({ status: 400, code: "bad-value" });
  expect(await refusal(ask(presence, "/api/v1/presence?region=99"))).toMatchObject({ status: 400, code: "bad-value" });
  expect(await refusal(ask(presence, "/api/v1/presence?edition=x"))).toMatchObject({ status: 404, code: "unknown-edition" });
});

test("the census by network is taken away with its day, its denominators and what is not recorded", async () => {
  const chart = await CHARTS.presence.read({ edition: "2026-10" }, "fr");
  expect(chart.table.columns.map(({ header }) => header)).toEqual(expect.arrayContaining(["present", "surveyed", "percent_of_surveyed"]));
  expect(chart.table.rows.map((row) => row.map(({ value }) => value))).toEqual([["facebook", 5, 4, 80, 0, 1, 1, 100, 0, 0, null]]);
  expect(chart.about).toMatchObject({
    edition: { code: "2026-10", revision: 1 },
    path: "/presence?edition=2026-10&revision=1",
    notices: [],
  });
  const register = await CHARTS.presence.read({ region: "53" }, "en");
  expect(register.about).toMatchObject({ edition: null, path: "/presence?region=53" });
  await expect(CHARTS.presence.read({ level: "com" }, "fr")).rejects.toMatchObject({ code: "nothing-drawn" });
});

test("the published figures are all there, contradictions included", async () => {
  const published = await readPublishedPresence();
  expect(published).toHaveLength(99);
  const counts = published.filter(({ year, kind, measure }) => year === 2018 && kind === "all" && measure === "count");
  expect(counts.map(({ value }) => value).sort()).toEqual([3639, 3918]);
  expect(published.filter(({ sourceUrl }) => !sourceUrl.startsWith("http"))).toEqual([]);
});

const MAP = { edition: "latest", metric: "audience", network: "facebook", level: "commune", by: "region" } as const;

test("a map has the median of an area that says enough, and says of how many", async () => {
  const few = await readMap(MAP);
  expect(few.areas).toEqual([
    { code: "84", name: "Auvergne-Rhône-Alpes", of: 3, n: 3, value: 15_200 }, // known whole
    { code: "53", name: "Bretagne", of: 2, n: 1, value: null },
  ]);
  for (const [code, audience] of [
    ["69004", 1_000],
    ["69005", 20_000],
    ["69006", null],
  ] as const) {
    await db.pool.query(
      `WITH added AS (
         INSERT INTO territory (level, code, name, article, search_name, departement_code, region_code, population, population_year, league, vintage)
         VALUES ('commune', $1, $1, 0, $1, '69', '84', 5000, 2023, 'petites-villes', '2026') RETURNING id)
       INSERT INTO population (territory_id, year, value, vintage) SELECT id, 2023, 5000, '2026' FROM added`,
      [code],
    );
    const account = await insertAccount(db.pool, code, { handle: `a${code}` });
    if (audience !== null) await insertFigure(db.pool, account, { audience, observedOn: "2026-10-12" });
  }
  await publishEdition(db, { ...EDITION, code: "2026-11", referenceOn: "2026-11-15" });
  const areas = (query: Parameters<typeof readMap>[0]) => readMap(query).then((found) => found.areas);
  // Of 900, 1 000, 15 200, 15 240 and 20 000; the sixth has no figure.
  expect((await areas(MAP))[0]).toMatchObject({ code: "84", of: 6, n: 5, value: 15_200 });
  expect((await areas({ ...MAP, edition: "2026-10" }))[0]).toMatchObject({ of: 3, n: 3 });
  expect((await areas({ ...MAP, metric: "presence" }))[0]).toMatchObject({ of: 6, n: 6, value: 100 });
  expect((await areas({ ...MAP, metric: "presence", network: "x" }))[0]).toMatchObject({ of: 6, n: 0, value: null }); // not covered
});

test("a map of presence counts everybody of the area, and so does one of a league", async () => {
  const shares = async (over: Partial<Parameters<typeof readMap>[0]>) =>
    (await readMap({ ...MAP, edition: "2026-10", metric: "presence", ...over })).areas.map(({ code, of, n }) => [code, of, n]);
  expect(await shares({})).toEqual([
    ["84", 3, 3],
    ["53", 2, 2],
  ]);
  expect(await shares({ league: "villages", by: "departement" })).toEqual([
    ["01", 1, 1],
    ["35", 0, 0],
    ["69", 0, 0],
  ]);
});
