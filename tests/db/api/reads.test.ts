import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as health from "@/app/api/health/route";
import * as compare from "@/app/api/v1/compare/route";
import * as compareCsv from "@/app/api/v1/compare.csv/route";
import * as edition from "@/app/api/v1/editions/[code]/route";
import * as editions from "@/app/api/v1/editions/route";
import * as editionsCsv from "@/app/api/v1/editions.csv/route";
import * as territory from "@/app/api/v1/territories/[level]/[code]/route";
import * as territories from "@/app/api/v1/territories/route";
import * as territoriesCsv from "@/app/api/v1/territories.csv/route";
import { database } from "@/lib/data/database";
import { columnsOf } from "@/lib/domain/table/columns";
import { comparisonAnswer, editionAnswer, editionsAnswer, healthAnswer, territoriesAnswer, territoryAnswer } from "@/lib/gate/api/answers";
import { insertFrozenEditions, SHA } from "../../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ask, refusal } from "./ask";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
  await insertFrozenEditions(test.pool);
  await test.pool.query(`
    UPDATE territory SET closed_on = '2026-01-01', absorbed_by_id = 9 WHERE id = 10;
    INSERT INTO account (id, territory_id, network, handle, handle_key, standing, main) VALUES (1, 1, 'facebook', '=Lyon', 'lyon', 'official', true);
    INSERT INTO source (id, label) VALUES (1, 'Relevé');
    INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, step, origin, source_id, recorded_by) VALUES
      (1, '2026-06-15', 'followers', 'day', 50000, 'exact', NULL, 'hand', 1, 'test'), (1, '2015-01-01', 'likes', 'year', 900, 'rounded', 100, 'hand', 1, 'test')`);
});
afterAll(async () => {
  await database().close();
  await test.close();
});

async function json(answer: Promise<Response>): Promise<unknown> {
  const response = await answer;
  expect(response.status).toBe(200);
  return response.json();
}

describe("GET /api/v1/compare", () => {
  const codes = "codes=commune/38185,commune/69123";
  it("gives what one revision says of each, in the order asked for", async () => {
    const { edition: of, territories: rows } = comparisonAnswer.strict().parse(await json(ask(compare, `/api/v1/compare?${codes}`)));
    expect(of).toMatchObject({ code: "2026-06", revision: 2, sha256: SHA.corrected });
    expect(rows.map(({ name, league, networks }) => [name, league, networks?.map(({ network }) => network)])).toEqual([
      ["Grenoble", "grandes-villes", ["facebook", "instagram", "all"]],
      ["Lyon", "grandes-villes", ["facebook", "instagram", "all"]],
    ]);
    const own = territoryAnswer.parse(await json(ask(territory, "/x", { params: { level: "commune", code: "69123" } })));
    expect(rows[1]?.networks).toEqual(own.rankings?.networks);
  });
  it("gives a line for each territory, network and metric as CSV", async () => {
    const text = await (await ask(compareCsv, `/api/v1/compare.csv?${codes}&edition=2025-06`)).text();
    const [head, ...lines] = text.trimEnd().split("\r\n");
    expect(head).toBe(columnsOf("comparison").join(","));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.startsWith("2025-06,1,"))).toBe(true);
  });
  it("refuses what is no territory, one that does not exist, and a ninth", async () => {
    const refused = (query: string) => refusal(ask(compare, `/api/v1/compare?${query}`));
    expect(await refused("")).toMatchObject({ status: 400, code: "bad-value" });
    expect(await refused("codes=lyon")).toMatchObject({ status: 400, code: "bad-value", found: "lyon" });
    expect(await refused("codes=commune/69999")).toMatchObject({ status: 404, code: "unknown-territory", found: "69999" });
    const nine = Array.from({ length: 9 }, (_, index) => `commune/6900${index}`).join(",");
    expect(await refused(`codes=${nine}`)).toMatchObject({ status: 400, code: "bad-value" });
  });
});

describe("GET /api/v1/editions", () => {
  it("lists editions, newest reference first, with their revisions and where to read them", async () => {
    const { total, rows } = editionsAnswer.strict().parse(await json(ask(editions, "/api/v1/editions")));
    expect(total).toBe(2);
    expect(rows.map((row) => [row.code, row.demonstration, row.revisions.map(({ number, sha256 }) => [number, sha256])])).toEqual([
      [
        "2026-06",
        false,
        [
          [2, SHA.corrected],
          [1, SHA.second],
        ],
      ],
      ["2025-06", true, [[1, SHA.first]]],
    ]);
    expect(rows[0]?.revisions[0]).toMatchObject({
      reason: "Le relevé de Nice portait un zéro de trop.",
      links: { rankings: "/api/v1/rankings?edition=2026-06&revision=2" },
    });
  });
  it("gives one, by its code or as the latest", async () => {
    const read = async (code: string, query = "") =>
      editionAnswer.strict().parse(await json(ask(edition, `/api/v1/editions/${code}${query}`, { params: { code } })));
    expect(await read("latest")).toMatchObject({ code: "2026-06", revision: 2, previous: { code: "2025-06", revision: 1 } });
    expect(await read("2026-06", "?revision=1")).toMatchObject({ revision: 1 });
    expect(await read("2025-06")).toMatchObject({ previous: null });
    expect(await refusal(ask(edition, "/x", { params: { code: "x" } }))).toMatchObject({ status: 404, code: "unknown-edition" });
    expect(await refusal(ask(edition, "/x", { params: { code: "a\0b" } }))).toMatchObject({ status: 404, code: "unknown-address" });
    expect(await refusal(ask(edition, "/x?revision=9", { params: { code: "2026-06" } }))).toMatchObject({
      status: 404,
      code: "unknown-revision",
    });
  });
  it("gives a line a revision as CSV", async () => {
    const text = await (await ask(editionsCsv, "/api/v1/editions.csv")).text();
    expect(text.slice(0, text.indexOf("\r\n"))).toBe(columnsOf("editions").join(","));
    expect(
      text
        .trimEnd()
        .split("\r\n")
        .map((line) => line.split(",").slice(0, 2).join(" ")),
    ).toEqual(["edition revision", "2026-06 2", "2026-06 1", "2025-06 1"]);
    const excel = await ask(editionsCsv, "/api/v1/editions.csv?format=excel");
    expect(excel.headers.get("content-disposition")).toBe('attachment; filename="belvedere-editions-excel.csv"');
    expect(await excel.text()).toMatch(/^edition;revision;/); // what reads a text takes the mark away
    expect(await refusal(ask(editionsCsv, "/api/v1/editions.csv?page=1"))).toEqual({
      status: 400,
      code: "unknown-parameter",
      found: "page",
      expected: "format",
    });
  });
});

describe("GET /api/v1/territories", () => {
  const read = async (query = "") => territoriesAnswer.strict().parse(await json(ask(territories, `/api/v1/territories${query}`)));

  it("gives facts and status, closed ones included", async () => {
    const answer = await read("?q=amberieu");
    expect(answer).toMatchObject({ total: 1, page: 1, pageSize: 50 });
    expect(answer.rows[0]).toEqual({
      level: "commune",
      code: "01004",
      name: "Ambérieu-en-Bugey",
      population: 14_000,
      populationYear: 2023,
      league: "petites-villes",
      region: "84",
      departement: "01",
      status: "closed",
    });
  });
  it("filters and pages", async () => {
    expect((await read("?league=grandes-villes&region=84&pageSize=2&page=2")).rows).toHaveLength(2);
    expect(await read("?level=epci")).toMatchObject({ total: 0, rows: [] });
    const ask1 = (query: string) => refusal(ask(territories, `/api/v1/territories${query}`));
    expect(await ask1("?page=2")).toEqual({ status: 404, code: "unknown-page", found: 2, expected: "1–1" });
    expect(await ask1("?level=planete")).toMatchObject({
      status: 400,
      code: "bad-value",
      expected: "commune, epci, ept, departement, region, com",
    });
    expect(await ask1("?region=99")).toMatchObject({ status: 400, code: "bad-value" });
    expect(await ask1("?edition=latest")).toMatchObject({ status: 400, code: "unknown-parameter" });
  });
  it("gives all that is found as one CSV, and for a spreadsheet", async () => {
    const csv = async (query: string) =>
      (await (await ask(territoriesCsv, `/api/v1/territories.csv${query}`)).text()).trimEnd().split("\r\n");
    const { total } = await read("?league=grandes-villes");
    const [header, ...lines] = await csv("?rows=all&league=grandes-villes&pageSize=2&page=99");
    expect([header, lines.length]).toEqual([columnsOf("territories").join(","), total]);
    expect(lines).toEqual((await csv("?league=grandes-villes")).slice(1));
    expect((await csv("?q=amberieu&format=excel"))[1]).toContain(';commune;"=""01004""";Ambérieu-en-Bugey;84;"=""01""";');
    expect((await csv("?rows=all&q=amberieu&format=excel"))[1]).toContain(';"=""01004""";');
    expect(await refusal(ask(territoriesCsv, "/api/v1/territories.csv?rows=all&region=99"))).toMatchObject({ status: 400 });
  });
  it("gives the same rows as CSV", async () => {
    const text = await (await ask(territoriesCsv, "/api/v1/territories.csv?q=69123")).text();
    expect(text).toBe(
      "league,level,code,territory,region,departement,population,population_year,status\r\ngrandes-villes,commune,69123,Lyon,84,69,500000,2023,open\r\n",
    );
  });
});

describe("GET /api/v1/territories/{level}/{code}", () => {
  const get = (level: string, code: string, query = "") =>
    ask(territory, `/api/v1/territories/${level}/${code}${query}`, { params: { level, code } });

  it("gives the facts at top level, the accounts, all figures, and what an edition froze", async () => {
    const answer = territoryAnswer.strict().parse(await json(get("commune", "69123")));
    expect(answer).toMatchObject({
      level: "commune",
      code: "69123",
      name: "Lyon",
      population: 500_000,
      league: "grandes-villes",
      status: "open",
    });
    expect(answer.accounts).toMatchObject([{ network: "facebook", handle: "=Lyon", standing: "official", main: true, holder: null }]);
    expect(answer.figures.map(({ observedOn, kind, audience, datePrecision }) => [observedOn, kind, audience, datePrecision])).toEqual([
      ["2015-01-01", "likes", 900, "year"],
      ["2026-06-15", "followers", 50_000, "day"],
    ]);
    expect(answer.rankings).toMatchObject({
      edition: "2026-06",
      revision: 2,
      networks: [{ network: "facebook" }, { network: "instagram" }, { network: "all" }],
    });
    const old = territoryAnswer.parse(await json(get("commune", "69123", "?edition=2025-06")));
    expect(old.rankings).toMatchObject({ edition: "2025-06", demonstration: true });
  });
  it("says which authority a closed one went to", async () => {
    const answer = territoryAnswer.parse(await json(get("commune", "01004")));
    expect(answer).toMatchObject({ status: "closed", closedOn: "2026-01-01", absorbedBy: { level: "commune", code: "01053" } });
  });
  it("gives the figures as CSV, formulas disarmed", async () => {
    const response = await get("commune", "69123.csv");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="belvedere-commune-69123.csv"');
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines[0]).toBe(columnsOf("figures").join(","));
    expect(lines[2]).toMatch(/^false,facebook,commune,69123,Lyon,'=Lyon,,true,50000,followers,2026-06-15,day,exact,,/);
    expect(lines).toHaveLength(3);
    const excel = await get("commune", "69123.csv", "?format=excel");
    expect(excel.headers.get("content-disposition")).toBe('attachment; filename="belvedere-commune-69123-excel.csv"');
    expect((await excel.text()).split("\r\n")[2]).toBe(lines[2]?.replaceAll(",", ";"));
    expect(await refusal(get("commune", "69123", "?format=excel"))).toMatchObject({
      status: 400,
      code: "unknown-parameter",
      expected: "edition, revision",
    });
  });
  it.each([
    ["commune", "99999", "unknown-territory"],
    ["commune", "1", "unknown-territory"],
    ["commune", "69123'--", "unknown-territory"],
    ["epci", "69123", "unknown-territory"],
    ["planete", "69123", "unknown-address"],
  ])("knows no %s %s", async (level, code, error) => {
    expect(await refusal(get(level, code))).toMatchObject({ status: 404, code: error });
  });
  it("knows no edition that is not published", async () => {
    expect(await refusal(get("commune", "69123", "?edition=1999"))).toMatchObject({ status: 404, code: "unknown-edition" });
  });
});

describe("GET /api/health", () => {
  it("is well, and never kept", async () => {
    const response = await ask(health, "/api/health");
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(healthAnswer.strict().parse(await response.json())).toMatchObject({ status: "ok", database: "reachable", edition: "2026-06" });
  });
});
