import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as rankings from "@/app/api/v1/rankings/route";
import * as rankingsCsv from "@/app/api/v1/rankings.csv/route";
import { database } from "@/lib/data/database";
import { columnsOf } from "@/lib/domain/table/columns";
import { type RankingAnswer, rankingAnswer } from "@/lib/gate/api/answers";
import { insertFrozenEditions, SHA } from "../../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { type Asked, ask, refusal } from "./ask";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
});
afterAll(async () => {
  await database().close();
  await test.close();
});

const get = (query = "", asked: Asked = {}) => ask(rankings, `/api/v1/rankings${query}`, asked);
async function read(query = ""): Promise<RankingAnswer> {
  const response = await get(query);
  expect(response.status).toBe(200);
  return rankingAnswer.strict().parse(await response.json());
}

describe("before the first edition", () => {
  it("says that none is published", async () => {
    expect(await refusal(get())).toMatchObject({ status: 404, code: "no-edition" });
    expect(await refusal(get("?edition=2026-06"))).toMatchObject({ status: 404, code: "unknown-edition" });
  });
});

describe("GET /api/v1/rankings", () => {
  beforeAll(() => insertFrozenEditions(test.pool));

  it("answers with the defaults, in the shape that it documents", async () => {
    const answer = await read();
    expect(answer).toMatchObject({
      edition: "2026-06",
      revision: 2,
      metric: { id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "followers" },
      network: "facebook",
      league: "grandes-villes",
      scope: "national",
      area: null,
      page: 1,
      pageSize: 50,
      total: 5,
      unranked: { "no-account": 1, "no-observation": 1, "shared-account": 1 },
      notRankedTotal: 2,
      sha256: SHA.corrected,
      demonstration: false,
      simulation: false,
    });
    expect(answer).not.toHaveProperty("fit");
    expect(answer).not.toHaveProperty("me");
    expect(answer.rows[0]).toMatchObject({
      rank: 1,
      rankBest: 1,
      rankWorst: 1,
      tied: false,
      nationalRank: 1,
      previousRank: 3,
      movement: "compared",
      accountChanged: true,
      territory: {
        level: "commune",
        code: "69123",
        name: "Lyon",
        population: 500_000,
        populationYear: 2023,
        region: "84",
        departement: "69",
      },
      value: 100,
      audience: 50_000,
      observedOn: "2026-06-15",
      source: "Relevé de l'Observatoire",
      sourceUrl: "https://example.org/preuve/1",
    });
    expect(answer.notRanked.map(({ territory, reason }) => [territory.code, reason])).toEqual([
      ["63113", "no-observation"],
      ["42218", "shared-account"],
    ]);
  });

  it("ranks in the asked scope", async () => {
    expect(await read("?departement=69")).toMatchObject({ scope: "departement", area: { code: "69", name: "Rhône" }, total: 2 });
    expect((await read("?region=93")).rows).toMatchObject([{ rank: 1, nationalRank: 4, territory: { code: "06088" } }]);
    expect(await read("?region=84&departement=69")).toMatchObject({ scope: "departement", total: 2 });
  });

  it("treats an empty parameter as one that was not given", async () => {
    expect(await read("?region=&departement=&q=&league=")).toMatchObject({ scope: "national", league: "grandes-villes", total: 5 });
  });

  it("gives the fit of the metric, the parts of a sum, and the reader's row when asked", async () => {
    expect((await read("?metric=expected_ratio")).fit).toMatchObject({ n: 42, beta: 0.75, betaSe: 0.03 });
    const [first] = (await read("?network=all&metric=audience")).rows;
    expect(first).toMatchObject({
      source: "Relevé de l'Observatoire",
      sourceUrl: null,
      parts: [{ network: "facebook" }, { network: "instagram" }],
    });
    expect((await read("?me=commune/75056&pageSize=2")).me).toMatchObject({ page: 3, row: { rank: 5 }, notRanked: null });
    expect((await read("?me=commune/13055")).me).toBeNull();
  });

  it("pages both lists by the same page, to the end of the longer", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => read(`?pageSize=2&page=${page}`)));
    expect(pages.map(({ rows, notRanked }) => [rows.length, notRanked.length])).toEqual([
      [2, 2],
      [2, 0],
      [1, 0],
    ]);
    expect(pages.map(({ total, notRankedTotal, pages: last }) => [total, notRankedTotal, last])).toEqual([
      [5, 2, 3],
      [5, 2, 3],
      [5, 2, 3],
    ]);
    expect(await refusal(get("?pageSize=2&page=4"))).toEqual({ status: 404, code: "unknown-page", found: 4, expected: "1–3" });
    expect(await refusal(get("?q=rien&page=2"))).toMatchObject({ status: 404, code: "unknown-page", expected: "1–1" });
    expect(await read("?q=rien")).toMatchObject({ total: 0, rows: [], notRanked: [], pages: 1 });
    expect((await read("?pageSize=200")).pageSize).toBe(200);
  });

  it("answers empty for a network that the edition does not cover", async () => {
    expect(await read("?network=youtube")).toMatchObject({ covered: false, total: 0, unranked: {}, territories: 8 });
  });

  it.each([
    ["?edition=2031-01", 404, "unknown-edition", "2026-06 (= latest), 2025-06"],
    ["?edition=Été", 404, "unknown-edition", "2026-06 (= latest), 2025-06"],
    ["?edition=2026-06&revision=3", 404, "unknown-revision", "1–2"],
    ["?revision=0", 400, "bad-value", "1–32767"],
    ["?revision=1.5", 400, "bad-value", "1–32767"],
    ["?league=hameaux", 400, "bad-value", "villages, petites-villes, "],
    ["?metric=likes", 400, "bad-value", "audience, audience_per_1000, "],
    ["?network=all&metric=observatory_index", 400, "not-offered", "audience, audience_per_1000, expected_ratio, engagement_rate"],
    ["?metric=observatory_index&weights=5-4-3-2-1", 400, "unknown-parameter", "edition, revision, metric, "],
    ["?network=myspace", 400, "bad-value", "facebook, instagram, "],
    ["?region=99", 400, "bad-value", "11, 84, 93"],
    ["?departement=6", 400, "bad-value", "01, 06, 13, 38, 42, 63, 69, 75"],
    ["?region=93&departement=69", 400, "bad-value", "06, 13"],
    ["?network=all&metric=follow_ratio", 400, "not-offered", "audience, audience_per_1000, expected_ratio, engagement_rate"],
    ["?page=0", 400, "bad-value", "1–1000000"],
    ["?page=-1", 400, "bad-value", "1–1000000"],
    ["?page=deux", 400, "bad-value", "1–1000000"],
    ["?page=1e1", 400, "bad-value", "1–1000000"],
    ["?pageSize=201", 400, "bad-value", "1–200"],
    ["?pageSize=0", 400, "bad-value", "1–200"],
    ["?page=1&page=2", 400, "bad-value", "1–1000000"],
    ["?me=commune", 400, "bad-value", "le niveau et le code d’un territoire"],
    [`?q=${"x".repeat(101)}`, 400, "bad-value", "un nom ou son début"],
    ["?region=%00", 400, "bad-value", "le code Insee d’une région"],
    ["?edition=%00", 400, "bad-value", "le code d’une édition publiée"],
    ["?sort=value", 400, "unknown-parameter", "edition, revision, metric, "],
    ["?Page=1", 400, "unknown-parameter", "edition, revision, metric, "],
  ])("refuses %s", async (query, status, code, expected) => {
    const refused = await refusal(get(query));
    expect(refused).toMatchObject({ status, code });
    expect(String(refused.expected).startsWith(expected)).toBe(true);
  });

  it("says what was found, in the reader's language", async () => {
    const french = await get("?page=zéro");
    expect(french.headers.get("content-language")).toBe("fr");
    const body = (await french.json()) as { error: Record<string, unknown> };
    expect(body.error).toMatchObject({ code: "bad-value", parameter: "page", found: "zéro", expected: "1–1000000" });
    expect(body.error.message).toBe("Valeur refusée pour «\u202fpage\u202f»\u202f: «\u202fzéro\u202f». Attendu\u202f: 1–1000000.");
    expect(body.error.requestId).toMatch(/^[0-9a-f-]{36}$/);
    const english = await get("?page=zero", { headers: { "accept-language": "en-GB,en;q=0.9,fr;q=0.8" } });
    expect(((await english.json()) as { error: { message: string } }).error.message).toBe(
      "Value refused for “page”: “zero”. Expected: 1–1000000.",
    );
    expect(english.headers.get("cache-control")).toBe("no-store");
  });
});

describe("caching", () => {
  it("is long only when both edition and revision are named, and nothing is searched for by its name of today", async () => {
    const cacheOf = async (query: string) => (await get(query)).headers.get("cache-control");
    expect(await cacheOf("?edition=2026-06&revision=2")).toBe("public, max-age=31536000, immutable");
    for (const query of ["", "?edition=2026-06", "?edition=latest&revision=2", "?edition=2026-06&revision=2&q=lyon"]) {
      expect(await cacheOf(query)).toBe("public, no-cache");
    }
    // The demonstration can be taken away, and loaded again.
    expect(await cacheOf("?edition=2025-06&revision=1")).toBe("public, no-cache");
  });
  it("answers 304 to a tag that still holds, and another tag for other rows", async () => {
    const first = await get("?edition=2026-06&revision=2");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{32}"$/);
    const again = await get("?edition=2026-06&revision=2", { headers: { "if-none-match": `"autre", ${tag}` } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await get("?edition=2026-06&revision=1")).headers.get("etag")).not.toBe(tag);
  });
});

describe("GET /api/v1/rankings.csv", () => {
  const csv = (query = "") => ask(rankingsCsv, `/api/v1/rankings.csv${query}`);

  it("gives exactly the rows asked, ranked then not ranked with their reason", async () => {
    const response = await csv("?edition=2026-06&revision=2&pageSize=3");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="belvedere-2026-06-r2-facebook-audience_per_1000-grandes-villes-page1.csv"',
    );
    const [header = "", ...lines] = (await response.text()).trimEnd().split("\r\n");
    expect(header.split(",")).toEqual(columnsOf("ranking"));
    const rows = lines.map((line) => Object.fromEntries(header.split(",").map((name, index) => [name, line.split(",")[index] ?? ""])));
    expect(rows.map((row) => [row.rank, row.territory, row.value, row.not_ranked_reason])).toEqual([
      ["1", "Lyon", "100", ""],
      ["2", "Grenoble", "80", ""],
      ["2", "Villeurbanne", "80", ""],
      ["", "Clermont-Ferrand", "", "no-observation"],
      ["", "Saint-Étienne", "", "shared-account"],
    ]);
    expect(rows[0]).toMatchObject({
      edition: "2026-06",
      revision: "2",
      reference_on: "2026-06-30",
      demonstration: "false",
      simulation: "false",
      metric: "audience_per_1000",
      metric_version: "1",
      unit: "per-1000-inhabitants",
      metric_kind: "followers",
      network: "facebook",
      scope: "national",
      area: "",
      tied: "false",
      code: "69123",
      source_url: "https://example.org/preuve/1",
      revision_sha256: SHA.corrected,
    });
  });
  it("gives all rows of all pages under the filters, as one file", async () => {
    const pages = await Promise.all([1, 2, 3].map(async (page) => (await csv(`?pageSize=2&page=${page}`)).text()));
    const lines = pages.flatMap((text) => text.trimEnd().split("\r\n").slice(1));
    const isRanked = (line: string) => /^([^,]*,){13}\d/.test(line); // a rank
    const response = await csv("?rows=all&page=2&edition=2026-06&revision=2");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="belvedere-2026-06-r2-facebook-audience_per_1000-grandes-villes.csv"',
    );
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const [header, ...whole] = (await response.text()).trimEnd().split("\r\n");
    expect(header?.split(",")).toEqual(columnsOf("ranking"));
    expect(whole).toEqual([...lines.filter(isRanked), ...lines.filter((line) => !isRanked(line))]);
    expect([whole.filter(isRanked).length, whole.length]).toEqual([5, 7]);
    const some = async (query: string) => (await (await csv(`?rows=all&${query}`)).text()).trimEnd().split("\r\n").length - 1;
    expect(await some("departement=69")).toBe(2);
    expect(await some("q=lyon")).toBe(1);
    expect(await some("q=rien")).toBe(0);
    expect(await some("network=youtube")).toBe(0);
    expect(await some("network=all&metric=audience")).toBe(7);
  });
  it("is one download at a time for one reader, known by its tag where names cannot change it", async () => {
    const first = await csv("?rows=all");
    expect(await refusal(csv("?rows=all"))).toMatchObject({ status: 503, code: "downloads-busy" });
    await first.body?.cancel();
    const tagOf = async (query: string) => {
      const response = await csv(query);
      await response.body?.cancel();
      return response.headers.get("etag");
    };
    expect(await tagOf("?rows=all")).toBe(first.headers.get("etag"));
    expect(await tagOf("?rows=all&format=excel")).not.toBe(first.headers.get("etag"));
    expect(await tagOf("?rows=all&q=lyon")).not.toBe(await tagOf("?rows=all&q=lyon"));
  });
  it("gives the same for a spreadsheet in French", async () => {
    const plain = (await (await csv("?pageSize=3")).text()).trimEnd().split("\r\n");
    for (const rows of ["page", "all"]) {
      const response = await csv(`?pageSize=3&format=excel&rows=${rows}`);
      expect(response.headers.get("content-disposition")).toMatch(rows === "all" ? /grandes-villes-excel\.csv"$/ : /page1-excel\.csv"$/);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
      const [header, first] = bytes.subarray(3).toString().split("\r\n");
      expect(header?.split(";")).toEqual(columnsOf("ranking"));
      expect(first?.replaceAll(";", ",")).toBe(plain[1]?.replace("2026-06,", '"=""2026-06""",'));
    }
  });
  it("refuses as JSON does", async () => {
    expect(await refusal(csv("?page=2"))).toMatchObject({ status: 404, code: "unknown-page" });
    expect(await refusal(csv("?format=xls"))).toMatchObject({ status: 400, code: "bad-value", expected: "standard, excel" });
    expect(await refusal(csv("?rows=all&edition=1999"))).toMatchObject({ status: 404, code: "unknown-edition" });
    expect(await refusal(get("?rows=all"))).toMatchObject({ status: 400, code: "unknown-parameter" });
  });
});
