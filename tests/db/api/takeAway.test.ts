import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as charts from "@/app/api/v1/charts/[file]/route";
import * as editionCsv from "@/app/api/v1/editions/[code]/rankings.csv/route";
import * as editionZip from "@/app/api/v1/editions/[code]/rankings.zip/route";
import * as editions from "@/app/api/v1/editions/route";
import * as rankingsCsv from "@/app/api/v1/rankings.csv/route";
import * as rankingsZip from "@/app/api/v1/rankings.zip/route";
import * as catalogue from "@/app/donnees/catalogue.jsonld/route";
import * as correctionsFeed from "@/app/flux/corrections.atom/route";
import * as editionsFeed from "@/app/flux/editions.atom/route";
import * as badges from "@/app/images/badges/[level]/[file]/route";
import * as pictures from "@/app/images/graphiques/[file]/route";
import * as embeds from "@/app/integrer/[chart]/route";
import * as report from "@/app/territoires/[level]/[slug]/rapport.pdf/route";
import { CHARTS } from "@/components/charts/registry";
import { database } from "@/lib/data/database";
import { LOCALE_HEADER } from "@/lib/platform/requestHeaders";
import { descriptorProblems, filesOf, rowProblems } from "../../fixtures/dataPackages";
import { dcatProblems } from "../../fixtures/dcatProblems";
import { frenchIn } from "../../fixtures/frenchPieces";
import { insertFrozenEditions, SHA } from "../../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ask, refusal } from "./ask";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
  await insertFrozenEditions(test.pool);
  await test.pool.query(`
    INSERT INTO account (id, territory_id, network, handle, handle_key, standing, main)
      SELECT 1, id, 'facebook', '=Lyon', 'lyon', 'official', true FROM territory WHERE level = 'commune' AND code = '69123';
    INSERT INTO account (id, territory_id, network, handle, handle_key, standing, main)
      SELECT 2, id, 'facebook', 'Grenoble', 'grenoble', 'official', true FROM territory WHERE level = 'commune' AND code = '38185';
    INSERT INTO source (id, label) VALUES (1, 'Relevé');
    INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, step, origin, source_id, recorded_by) VALUES
      (1, '2026-06-15', 'followers', 'day', 50000, 'exact', NULL, 'hand', 1, 'test'),
      (2, '2026-06-15', 'followers', 'day', 400, 'exact', NULL, 'hand', 1, 'test'), (1, '2015-01-01', 'likes', 'year', 900, 'rounded', 100, 'hand', 1, 'test')`);
});
afterAll(async () => {
  await database().close();
  await test.close();
});

const archiveOf = async (answer: Promise<Response>) => {
  const response = await answer;
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/zip"]);
  return filesOf(new Uint8Array(await response.arrayBuffer()));
};
const LYON = "level=commune&code=69123&network=facebook";

describe("an archive", () => {
  const asked = {
    chart: () => ask(charts, `/api/v1/charts/history.zip?${LYON}`, { params: { file: "history.zip" } }),
    ranking: () => ask(rankingsZip, "/api/v1/rankings.zip?edition=2026-06"),
    edition: () => ask(editionZip, "/api/v1/editions/2026-06/rankings.zip", { params: { code: "2026-06" } }),
  };

  it.each(Object.entries(asked))("of a %s holds its rows, which are what its descriptor says, and readmes", async (_, asking) => {
    const files = await archiveOf(asking());
    expect(Object.keys(files).sort()).toEqual(["LISEZMOI.md", "README.md", "data.csv", "datapackage.json"]);
    const descriptor = JSON.parse(files["datapackage.json"] ?? "");
    expect(descriptorProblems(descriptor)).toEqual([]);
    expect((files["data.csv"] ?? "").split("\r\n").length).toBeGreaterThan(2);
    expect(rowProblems(files["data.csv"] ?? "", descriptor)).toEqual([]);
    for (const said of ["Licence Ouverte 2.0", "**Unité**", "**Méthode**", "**Sources**", "## Pour citer", "consulté le"]) {
      expect(files["LISEZMOI.md"]).toContain(said);
    }
    for (const said of ["**Method**", "## To cite", "read on", "`source_url`: "]) expect(files["README.md"]).toContain(said);
  });

  it("has the rows of the CSV", async () => {
    const ranking = await (await ask(rankingsCsv, "/api/v1/rankings.csv?edition=2026-06&rows=all")).text();
    expect((await archiveOf(asked.ranking()))["data.csv"]).toBe(ranking);
    const edition = await (await ask(editionCsv, "/x", { params: { code: "2026-06" } })).text();
    const files = await archiveOf(asked.edition());
    expect(files["data.csv"]).toBe(edition);
    expect(files["LISEZMOI.md"]).toContain("révision 2");
    const figures = await (await ask(charts, `/api/v1/charts/history.csv?${LYON}`, { params: { file: "history.csv" } })).text();
    expect((await archiveOf(asked.chart()))["data.csv"]).toBe(figures);
    expect(figures).toContain("'=Lyon"); // no formula
  });

  const drawn = [
    ["comparison", "codes=commune/69123,commune/38185&network=facebook"],
    ["history", LYON],
    ["map", "edition=2026-06&league=grandes-villes"],
    ["position", "level=commune&code=69123&edition=2026-06"],
    ["presence", "edition=2026-06"],
    ["ranking", "edition=2026-06"],
    ["scatter", "edition=2026-06&league=grandes-villes&network=facebook&subject=audience"],
  ] as const;
  it.each(drawn)("of a %s in English holds no sentence of ours in French, framed or drawn", async (name, query) => {
    const headers = { [LOCALE_HEADER]: "en" };
    const framed = await ask(embeds, `/integrer/${name}?${query}`, { params: { chart: name }, headers });
    const svg = await ask(pictures, `/images/graphiques/${name}.svg?${query}`, { params: { file: `${name}.svg` }, headers });
    expect([framed.status, svg.status]).toEqual([200, 200]);
    const said = (markup: string) =>
      markup
        .replace(/<[^>]+>/g, "\n")
        .replaceAll("&amp;", "&")
        .replaceAll("&#x27;", "'");
    expect(frenchIn(said(await framed.text()))).toEqual([]);
    expect(frenchIn(said(await svg.text()))).toEqual([]);
    const french = await (await ask(embeds, `/integrer/${name}?${query}`, { params: { chart: name } })).text();
    expect(frenchIn(said(french))).not.toEqual([]);
  });

  it.each(drawn)("of a %s has columns of the types that its descriptor says, and says on each line what it is", async (name, query) => {
    const files = await archiveOf(ask(charts, `/api/v1/charts/${name}.zip?${query}`, { params: { file: `${name}.zip` } }));
    expect(rowProblems(files["data.csv"] ?? "", JSON.parse(files["datapackage.json"] ?? ""))).toEqual([]);
    expect(files["data.csv"]).toContain("Licence Ouverte 2.0");
  });

  it("reads the chart of a plain CSV once", async () => {
    const read = vi.spyOn(CHARTS.history, "read");
    const path = (extension: string) =>
      [`/api/v1/charts/history.${extension}?${LYON}`, { params: { file: `history.${extension}` } }] as const;
    await ask(charts, ...path("csv"));
    expect(read.mock.calls.map(([, locale]) => locale)).toEqual(["fr"]);
    await ask(charts, ...path("zip"));
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
  });

  it("of a ranking of which nobody is ranked has those who are not, with why", async () => {
    const nobody = "edition=2026-06&departement=63";
    const csv = await (await ask(rankingsCsv, `/api/v1/rankings.csv?${nobody}&rows=all`)).text();
    const files = await archiveOf(ask(rankingsZip, `/api/v1/rankings.zip?${nobody}`));
    expect(csv).toContain(",no-observation,");
    expect(files["data.csv"]).toBe(csv);
    expect(files["LISEZMOI.md"]).toMatch(/aucune n’est classée/);
  });

  it("tells a descriptor that is none, and a cell that is not what it should be", () => {
    expect(descriptorProblems({ resources: [{ name: "a" }] })).not.toEqual([]);
    const of = (type: string) => ({ resources: [{ path: "", schema: { fields: [{ name: "a", type }], missingValues: [""] } }] });
    expect(rowProblems("a\r\n1.5\r\n", of("integer"))).toEqual(["a: 1.5"]);
    expect(rowProblems("a\r\n1.5\r\n2\r\n", of("string"))).toEqual(["a is no text: 1.5"]);
    expect(rowProblems("b\r\n1\r\n", of("integer"))).toEqual(["columns b"]);
  });
});

describe("a feed", () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" || name === "link" });
  const read = async (route: typeof editionsFeed, headers = {}) => {
    const response = await ask(route, "/flux", { headers });
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const text = await response.text();
    expect(XMLValidator.validate(text)).toBe(true);
    return parser.parse(text).feed;
  };
  const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

  it("of editions has one entry for each, dated by its last revision", async () => {
    const feed = await read(editionsFeed);
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.author.name).toBe("Belvédère");
    expect(feed.updated).toMatch(INSTANT);
    expect(feed.link.map((link: Record<string, string>) => link["@_rel"])).toEqual(["self", "alternate"]);
    expect(feed.entry).toHaveLength(2);
    const [last] = feed.entry;
    expect(last.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(feed.id).toBe("tag:localhost,2026:editions/fr");
    expect(last.link[0]["@_href"]).toContain("revision=2");
    expect(last.summary).toContain("Le relevé de Nice portait un zéro de trop.");
    for (const { id, updated, published } of feed.entry)
      expect([id.length > 10, INSTANT.test(updated), updated >= published]).toEqual([true, true, true]);
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(2);
  });

  it("has the same identifiers wherever the site moves, and in both languages", async () => {
    const ids = async (locale: string) =>
      Promise.all([editionsFeed, correctionsFeed].map(async (route) => (await read(route, { [LOCALE_HEADER]: locale })).entry));
    const before = JSON.stringify((await ids("fr")).flat().map(({ id }) => id));
    vi.stubEnv("PUBLIC_URL", "https://ailleurs.example");
    const [editions, corrections] = await ids("en");
    vi.unstubAllEnvs();
    expect(editions[0].link[0]["@_href"]).toMatch(/^https:\/\/ailleurs\.example\/en\//);
    expect(JSON.stringify([...editions, ...corrections].map(({ id }) => id))).toBe(before);
  });

  it("of corrections says what was mended, in the language of its address", async () => {
    const feed = await read(correctionsFeed, { [LOCALE_HEADER]: "en" });
    expect(feed["@_xml:lang"]).toBe("en");
    expect(feed.title).toBe("Belvédère: corrections");
    expect(feed.entry).toHaveLength(1);
    expect(feed.entry[0].title).toMatch(/, revision 2$/);
    expect(feed.link[0]["@_href"]).toMatch(/\/en\/flux\/corrections\.atom$/);
  });
});

describe("the catalogue", () => {
  type Node = Record<string, unknown>;
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]) as Node[];
  const read = async () => {
    const response = await ask(catalogue, "/donnees/catalogue.jsonld");
    expect(response.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    return (await response.json()) as Node;
  };

  it("has what DCAT-AP demands, each property of the type that it wants, under prefixes that it explains", async () => {
    const found = await read();
    expect(dcatProblems(found)).toEqual([]);
    const context = Object.keys(found["@context"] as Node);
    for (const [, prefix] of JSON.stringify(found).matchAll(/"([a-z]+):[A-Za-z]+"/g)) expect(context).toContain(prefix);
    const datasets = list(found["dcat:dataset"]);
    expect(datasets.map((one) => one["dct:identifier"])).toEqual(["rankings", "2026-06", "2025-06", "territories", "editions", "awards"]);
    expect(new Set(datasets.map((one) => one["@id"])).size).toBe(datasets.length);
    const served = list((found["dcat:service"] as Node)["dcat:servesDataset"]).map((one) => one["@id"]);
    expect(served).toEqual(datasets.slice(1).map((one) => one["@id"]));
  });

  it("says of an edition that it is frozen, of which days, in which words, and where its service answers", async () => {
    const found = await read();
    const [series, latest, older] = list(found["dcat:dataset"]);
    expect(list(latest?.["dcat:keyword"])).toHaveLength(10);
    expect(list(latest?.["dcat:keyword"])).toContainEqual({ "@language": "en", "@value": "social media" });
    expect(latest?.["dct:accrualPeriodicity"]).toEqual({ "@id": expect.stringMatching(/frequency\/NEVER$/) });
    expect(series?.["dct:accrualPeriodicity"]).toEqual({ "@id": expect.stringMatching(/frequency\/QUARTERLY$/) });
    expect(latest?.["dcat:inSeries"]).toEqual({ "@id": series?.["@id"] });
    expect(latest?.["dct:temporal"]).toMatchObject({
      "dcat:startDate": { "@value": "2026-04-01" },
      "dcat:endDate": { "@value": "2026-06-30" },
    });
    expect(older).not.toHaveProperty(["adms:versionNotes"]); // never revised
    expect(JSON.stringify(latest)).toContain(SHA.corrected);
    const endpoint = new URL(((found["dcat:service"] as Node)["dcat:endpointURL"] as { "@id": string })["@id"]);
    expect(endpoint.pathname).toBe("/api/v1/editions");
    expect((await ask(editions, endpoint.pathname)).status).toBe(200);
  });

  it("is told from one that has holes, wrong types or empty literals", async () => {
    const found = await read();
    const [, edition] = list(found["dcat:dataset"]);
    const changed = (changes: Node) => dcatProblems({ ...found, "dcat:dataset": [{ ...edition, ...changes }] }).join();
    expect(changed({ "dct:title": undefined })).toContain("dct:title[0]: no text");
    expect(changed({ "dct:modified": { "@type": "xsd:dateTime", "@value": "" } })).toContain("no xsd:dateTime");
    expect(changed({ "dcat:theme": "GOVE" })).toContain("no address");
    expect(changed({ "dct:accrualPeriodicity": [{ "@id": "a:b" }, { "@id": "a:c" }] })).toContain("is said twice");
    expect(changed({ "dct:temporal": { "@type": "dct:PeriodOfTime" } })).toContain("no dcat:startDate");
    expect(changed({ "dct:color": "red" })).toContain("no property");
    expect(dcatProblems({ ...found, "dct:publisher": { "@type": "dcat:Dataset" } }).join()).toContain("is a dcat:Dataset");
  });
});

describe("a chart by its address", () => {
  const picture = (file: string, query: string, headers = {}) =>
    ask(pictures, `/images/graphiques/${file}?${query}`, { params: { file }, headers });

  it("is a picture in the language asked, which can be asked for again", async () => {
    const french = await picture("history.svg", LYON);
    expect(french.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(await french.text()).toContain("au fil du temps");
    const english = await picture("ranking.svg", "edition=2026-06", { [LOCALE_HEADER]: "en" });
    const text = await english.text();
    expect(text).toContain("Licence Ouverte 2.0");
    expect(text).toContain("revision 2");
    const again = await picture("ranking.svg", "edition=2026-06", {
      [LOCALE_HEADER]: "en",
      "if-none-match": english.headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
  });

  it("refuses what is no chart, what it does not ask, and what is too little to draw", async () => {
    expect(await refusal(picture("nothing.svg", ""))).toMatchObject({ status: 404, code: "unknown-address" });
    expect(await refusal(picture("history.gif", LYON))).toMatchObject({ status: 404, code: "unknown-address" });
    expect(await refusal(picture("history.svg", `${LYON}&x=1`))).toMatchObject({ status: 400, code: "unknown-parameter" });
    expect(await refusal(picture("history.svg", "level=commune&code=69123"))).toMatchObject({ status: 400, code: "bad-value" });
    expect(await refusal(picture("history.svg", "level=commune&code=99999&network=x"))).toMatchObject({
      status: 404,
      code: "unknown-territory",
    });
    expect(await refusal(picture("history.svg", "level=commune&code=1&network=x"))).toMatchObject({
      status: 404,
      code: "unknown-territory",
    });
    expect(await refusal(picture("history.svg", "level=commune&code=69123&network=x"))).toMatchObject({
      status: 404,
      code: "nothing-drawn",
    });
  });

  it("is refused in the language of its address, and in a frame as a page", async () => {
    const headers = { [LOCALE_HEADER]: "en", "accept-language": "fr" };
    const drawn = await picture("history.svg", "level=commune&code=99999&network=x", headers);
    expect([drawn.status, drawn.headers.get("content-language"), drawn.headers.get("vary")]).toEqual([404, "en", null]);
    const messageIn = async (answer: Response) => ((await answer.json()) as { error: { message: string } }).error.message;
    const french = { "accept-language": "en" };
    expect(await messageIn(drawn)).toBe("No commune has the code “99999”.");
    expect((await picture("history.svg", "level=commune&code=99999&network=x", french)).headers.get("content-language")).toBe("fr");
    expect((await ask(charts, "/api/v1/charts/x.csv", { params: { file: "x.csv" }, headers: french })).headers.get("vary")).toBe(
      "Accept-Language",
    );
    for (const [locale, said] of [
      ["fr", "Cette adresse n’existe pas"],
      ["en", "This address does not exist"],
    ] as const) {
      const framed = await ask(embeds, "/integrer/<x>", { params: { chart: "<x>" }, headers: { [LOCALE_HEADER]: locale } });
      expect([framed.status, framed.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
      const page = await framed.text();
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(said);
      expect(page).not.toMatch(/<script|<x>|^{/);
    }
  });

  it("is a page without script that can be framed", async () => {
    const response = await ask(embeds, `/integrer/history?${LYON}`, { params: { chart: "history" } });
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(page).toContain("<table>");
    expect(page).not.toContain("<script");
  });
});

describe("the report of a territory", () => {
  const read = (slug: string, query = "", headers = {}) =>
    ask(report, `/territoires/commune/${slug}/rapport.pdf${query}`, { params: { level: "commune", slug }, headers });

  /** As a PDF writes what is not all ASCII. */
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("latin1");

  it("is a tagged document in the language of its address, with its chart in words", async () => {
    for (const [locale, said] of [
      ["fr", utf16("Lyon sur Facebook")],
      ["en", "Lyon on Facebook: audience over time"],
    ] as const) {
      const response = await read("69123-lyon", "?edition=2026-06", { [LOCALE_HEADER]: locale });
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      expect(response.headers.get("content-disposition")).toContain("belvedere-commune-69123-2026-06-r2.pdf");
      const bytes = Buffer.from(await response.arrayBuffer());
      const text = bytes.toString("latin1");
      expect(text).toMatch(/^%PDF-1\.7/);
      expect(text).toContain(`/Lang (${locale})`);
      expect(text).toContain("/Marked true");
      expect(text).toContain(`/Alt (${said}`);
    }
  });

  it("is of what an edition ranks, and of territories that exist", async () => {
    expect(await refusal(read("99999"))).toMatchObject({ status: 404, code: "unknown-territory" });
    expect(await refusal(read("x"))).toMatchObject({ status: 404, code: "unknown-address" });
    expect(await refusal(read("69123", "?edition=1999"))).toMatchObject({ status: 404, code: "unknown-edition" });
  });
});

describe("the badge of a territory", () => {
  const read = (file: string, query = "", headers = {}) =>
    ask(badges, `/images/badges/commune/${file}${query}`, { params: { level: "commune", file }, headers });

  it("says rank, league, measure, edition and day, in the language of its address", async () => {
    const french = await (await read("69123.svg", "?edition=2026-06")).text();
    expect(french).toContain("<title>Lyon, 1re sur 5 grandes villes classées, sur Facebook · Audience pour 1\u00a0000\u00a0habitants, ");
    expect(french).toContain("révision 2, au 30 juin 2026");
    const english = await (await read("69123.svg", "?edition=2026-06", { [LOCALE_HEADER]: "en" })).text();
    expect(english).toContain("revision 2, at 30 June 2026");
    const png = Buffer.from(await (await read("69123.png")).arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 320]);
  });

  it("is of what is ranked, and of territories that exist", async () => {
    expect(await refusal(read("99999.svg"))).toMatchObject({ status: 404, code: "unknown-territory" });
    expect(await refusal(read("69123.gif"))).toMatchObject({ status: 404, code: "unknown-address" });
  });
});
