import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RankedBars } from "@/components/charts/bars/RankedBars";
import { embedChart } from "@/components/charts/embed/embedChart";
import { historyChart } from "@/components/charts/history/historyChart";
import { mapChart } from "@/components/charts/map/mapChart";
import { chartPng } from "@/components/charts/picture/chartPng";
import { drawChart } from "@/components/charts/picture/drawChart";
import { wrapText } from "@/components/charts/picture/wrapText";
import { rankingChart } from "@/components/charts/ranking/rankingChart";
import { chartEmbed, chartFile, chartFileName, chartPicture } from "@/components/charts/taken/chartAddresses";
import { chartCsv } from "@/components/charts/taken/chartCsv";
import { chartTableFile } from "@/components/charts/taken/chartTableFile";
import { citeChart } from "@/components/charts/taken/citeChart";
import { embedSnippet } from "@/components/charts/taken/embedSnippet";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import { DEFAULT_MAP } from "@/lib/gate/mapQuery";
import type { Locale } from "@/lib/platform/messages";
import { board, row } from "../../sentences/board";
import { markupOf } from "../../sentences/said";
import { accountHistory, historyPoint } from "../history/accountHistory";

const SITE = { name: "Belvédère", licenceName: "Licence Ouverte 2.0", licenceUrl: "https://licence.example/" };
const points = [historyPoint("2024-03-01", 52_000, { source: { label: "Relevé & fils", url: null } }), historyPoint("2026-08-24", 61_000)];
const account = accountHistory(points);
const history = (locale: Locale = "fr", notices: readonly string[] = []) => {
  const of = { territory: { name: "L’Haÿ <les> Roses" }, path: "/territoires/commune/94038", network: "facebook", notices } as const;
  const chart = historyChart({ ...of, accounts: [account] }, locale);
  if (!chart) throw new Error("too little to draw");
  return chart;
};
const ranking = rankingChart(
  { query: DEFAULT_RANKING, board: board({ rows: [row("Rennes"), row("Brest", 2)] }), areas: [], notices: [] },
  "fr",
);

test("a drawing leaves with its title, its words, its source, its licence and its styles, and asks for nothing", async () => {
  const svg = await drawChart(history("fr", ["Simulation"]), SITE, "fr");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="960" height="\d+" viewBox="0 0 960 \d+" role="img"/);
  expect(svg).toContain("<title>L’Haÿ &lt;les&gt; Roses sur Facebook");
  for (const said of [
    "52\u202f000 abonnés",
    "Relevé &amp; fils\u202f; s",
    "Licence Ouverte 2.0",
    "Simulation",
    "/territoires/commune/94038",
  ])
    expect(svg).toContain(said);
  expect(svg).toMatch(/\.history \.series\{stroke:#b5341c;/);
  expect(svg).not.toMatch(/var\(|\brem\b|url\(|@import|<script|href=|style="/);
});

test("a map leaves with its legend, its shades in plain colours, and no link", async () => {
  const area = (code: string, name: string, value: number | null) => ({ code, name, of: 40, n: value === null ? 2 : 30, value });
  const areas = [area("84", "Auvergne-Rhône-Alpes", 12), area("53", "Bretagne", 48), area("94", "Corse", null)];
  const query = { ...DEFAULT_MAP, by: "region" } as const;
  const chart = mapChart({ query, map: { edition: board({}).edition, kind: "followers", areas }, notices: [] }, "fr");
  const svg = chart && (await drawChart(chart, SITE, "fr"));
  expect(chart?.title).toMatch(/^Audience pour 1.000.habitants sur Facebook, médiane des petites villes par région$/);
  expect(chart?.sentence).toContain("de 12,0 (Auvergne-Rhône-Alpes) à 48,0 (Bretagne)");
  expect(chart?.table.rows.map(([code, , value]) => [code?.value, value?.value])).toEqual([
    ["53", 48],
    ["84", 12],
    ["94", null],
  ]);
  for (const said of ["12,0", "48,0", "pas assez de données", "1 région", "IGN"]) expect(svg).toContain(said);
  expect(svg).toContain(".shade-1{fill:#dfe1e3}");
  expect(svg).not.toMatch(/var\(|href=|style="/);
  expect(Buffer.from(await chartPng(svg ?? "").draw()).length).toBeGreaterThan(20_000);
  expect(mapChart({ query, map: { edition: board({}).edition, kind: null, areas: [] }, notices: [] }, "fr")).toBeNull();
}, 20_000);

test("its styles are those that it wears, and of the light theme", async () => {
  const svg = ranking && (await drawChart(ranking, SITE, "fr"));
  const styles = /<style>(.*)<\/style>/.exec(svg ?? "")?.[1] ?? "";
  expect(styles).toContain(".ranked-bars .ranked-bar{fill:#8695a0}");
  expect(styles).not.toMatch(/history|strip|:hover/);
});

test("a picture is twice the drawing, written in our own fonts", async () => {
  const svg = await drawChart(history(), SITE, "fr");
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const bytes = Buffer.from(await chartPng(svg).draw());
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  const wordless = Buffer.from(await chartPng(svg.replace(/<text.*?<\/text>/g, "")).draw());
  expect(bytes.length).toBeGreaterThan(wordless.length * 2);
}, 20_000);

test("the table says what the file says", () => {
  const chart = history();
  const [header = "", first, last] = chartCsv(chartTableFile(chart, SITE, "fr"), "standard")([]).split("\r\n");
  expect(header).toBe(
    "edition,revision,reference_on,metric,metric_version,unit,network,observed_on,date_precision,account,audience,metric_kind,precision," +
      "step,source,source_url,method,licence,page",
  );
  const about = ["/methodologie,Licence Ouverte 2.0,", "/territoires/commune/94038"];
  for (const said of [",,,,,,facebook,2024-03-01,day,ville,52000,followers,exact,,Relevé & fils,,", ...about])
    expect(first).toContain(said);
  expect(last).toContain("facebook,2026-08-24,day,ville,61000,followers,exact,,s,");
  for (const { table } of [chart, ranking].filter((one) => one !== null)) {
    expect(table.columns.some(({ rowHeader }) => rowHeader)).toBe(true);
    for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
  }
});

test("a line of a file says by itself what its figure is, of which edition and revision, under which licence, once each", () => {
  if (!ranking) throw new Error("nobody is ranked");
  const { columns, rows } = chartTableFile(ranking, SITE, "fr");
  const headers = columns.map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
  const line = Object.fromEntries(headers.map((header, nth) => [header, rows[0]?.[nth]]));
  expect(line).toMatchObject({ edition: "a", revision: 1, metric: "audience_per_1000", metric_version: 1, unit: "per-1000-inhabitants" });
  expect(line).toMatchObject({ network: "facebook", territory: "Rennes", licence: "Licence Ouverte 2.0" });
  expect(line.page).toMatch(/^http.*edition=a&revision=1$/);
  expect(line.method).toMatch(/^http.*\/methodologie$/);
  expect(line.reference_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(line.source).toBeNull();
});

test("a ranking by the index leaves with how it is made and its range by the method, not with a precision that it does not heed", () => {
  const metric = { id: "observatory_index", version: 1, unit: "out-of-100", decimals: 1, kind: null } as const;
  const rows = [{ ...row("Rennes"), index: { parts: [1, 0.75, 0.5, 0.25, 0] as const, low: 1, high: 4 } }, row("Brest", 2)];
  const chart = rankingChart({ query: DEFAULT_RANKING, board: board({ metric, rows }), areas: [], notices: [] }, "fr");
  const columns = chart?.table.columns.map(({ header }) => header) ?? [];
  expect(columns.join()).toBe(
    "rank,method_rank_low,method_rank_high,level,code,territory,population,value," +
      "index_engagement_rate,index_audience_per_1000,index_posts_per_day,index_audience,index_follow_ratio,observed_on",
  );
  expect(chart?.table.rows[0]?.slice(0, 3).map(({ value }) => value)).toEqual([1, 1, 4]);
  expect(chart?.table.rows[0]?.slice(8, 13).map(({ text }) => text)).toEqual(["1,00", "0,75", "0,50", "0,25", "0,00"]);
  expect(chart?.table.rows[1]?.slice(8, 13).map(({ text }) => text)).toEqual(["", "", "", "", ""]);
  expect(chart?.about.method).toContain("1\u202f000 tirages");
  expect(ranking?.about.method).toContain("la précision des chiffres");
  expect(ranking?.table.columns.map(({ header }) => header)).toContain("rank_best");
});

test("a framed page has no script, and leads out of its frame", async () => {
  const page = await embedChart(history("en"), SITE, "en");
  expect(page).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8">/);
  expect(page).toContain("<details><summary>The figures of the chart</summary>");
  expect(page).toMatch(/<tbody><tr><th scope="row">1 March 2024</);
  expect(page).not.toMatch(/<script|style="|src=/);
  const links = [...page.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links).toHaveLength(2);
  for (const link of links) expect(link).toContain('target="_blank"');
  expect(page).toContain("/en/territoires/commune/94038");
});

test("a snippet is one frame whose height holds the drawing, with a name for those who hear it", () => {
  const snippet = embedSnippet({ ...history(), title: 'a "b" & <c>' }, "https://site.example/integrer/history?level=commune&code=1");
  expect(snippet).toBe(
    '<iframe src="https://site.example/integrer/history?level=commune&amp;code=1" title="a &quot;b&quot; &amp; &lt;c>" width="100%" height="528" loading="lazy" style="border:0"></iframe>',
  );
});

test("a citation names the edition and the revision where there is one", () => {
  const cited = { site: "Belvédère", day: "1er mai 2026" };
  expect(ranking && citeChart(ranking, cited, "fr")).toMatch(
    /^Belvédère, «\u202fGrandes villes sur Facebook\u202f: .*\u202f», édition a, révision 1, consulté le 1er mai 2026, http.*edition=a&revision=1\.$/,
  );
  expect(citeChart(history("en", ["Simulation"]), { ...cited, day: "May 1, 2026" }, "en")).toMatch(
    /audience over time”, read on May 1, 2026, http.*\/en\/territoires\/commune\/94038\. Simulation\.$/,
  );
});

test("the chart of an account that is not counted says so in its title and in its method, not of the official accounts", () => {
  const of = { territory: { name: "Rennes" }, path: "/", network: "facebook", notices: [] } as const;
  const told = (standing: "official" | "unofficial" | "to-verify", counted = false) => {
    const chart = historyChart({ ...of, accounts: [accountHistory(points, { standing, counted, main: false })] }, "fr");
    return [chart?.title.replaceAll("\u202f", " "), chart?.about.method.slice(0, 60)];
  };
  expect(told("official", true)).toEqual([
    "Rennes sur Facebook : l’audience au fil du temps",
    "Chiffres relevés sur les comptes officiels, tels qu’ils s’af",
  ]);
  expect(told("unofficial")[0]).toBe("Rennes sur Facebook, compte non officiel : l’audience au fil du temps");
  expect(told("unofficial")[1]).toContain("un compte qui n’est pas officiel");
  expect(told("to-verify")[0]).toContain(", compte à vérifier");
  expect(told("official")[0]).toContain(", compte secondaire");
});

test("one figure is no chart, and nobody ranked is none", () => {
  const of = { territory: { name: "Rennes" }, path: "/", network: "facebook", notices: [] } as const;
  expect(historyChart({ ...of, accounts: [accountHistory(points.slice(1))] }, "fr")).toBeNull();
  expect(rankingChart({ query: DEFAULT_RANKING, board: board({ rows: [] }), areas: [], notices: [] }, "fr")).toBeNull();
});

test("addresses ask in English words, and leave out what is not asked", () => {
  const address = { name: "history", query: { level: "commune", code: "35238", network: "facebook", revision: undefined } } as const;
  const asked = "level=commune&code=35238&network=facebook";
  expect(chartPicture(address, "svg")).toBe(`/images/graphiques/history.svg?${asked}`);
  expect(chartFile(address)).toBe(`/api/v1/charts/history.csv?${asked}`);
  expect(chartEmbed(address)).toBe(`/integrer/history?${asked}`);
  expect(chartFileName(address, "csv")).toBe("belvedere-history-commune-35238-facebook.csv");
});

test("a line is broken between words, an address after its signs, and what is one word longer than a line anywhere", () => {
  expect(wrapText("un deux trois", 10, 42)).toEqual(["un deux", "trois"]);
  expect(wrapText("anticonstitution oui", 10, 42)).toEqual(["anticons", "titution", "oui"]);
  expect(wrapText("", 10, 42)).toEqual([]);
  const address =
    "https://observatoire.example/en/classements?edition=simulation-2026-t3&revision=12&metric=expected_engagement_ratio&network=youtube" +
    "&league=communautes-d-agglomeration-et-urbaines&departement=35&region=53&me=epci/243500139";
  const lines = wrapText(`Licence Ouverte 2.0. ${address}`, 13, 896);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.floor(896 / (13 * 0.52)));
  expect(lines.join("")).toContain(address);
  expect(lines[0]).toMatch(/[?&/]$/);
});

test("bars of growth and of loss stand on either side of zero, and no name is written over them", () => {
  const bar = (name: string, value: number) => ({ key: name, rank: "1er", name, value, text: String(value), mine: false });
  const long = "Communauté de communes du Pays de Saint-Gilles-Croix-de-Vie et des environs";
  const drawn = (values: readonly number[], max: number) =>
    markupOf(<RankedBars bars={values.map((value, order) => bar(order === 0 ? long : `C${order}`, value))} max={max} />);
  const lengths = (svg: string) =>
    [...svg.matchAll(/<rect [^>]*x="([^"]*)%"[^>]* width="([^"]*)%"/g)].map(([, x, width]) => [x, width].map(Number));
  expect(lengths(drawn([3, -1], 3))).toEqual([
    [53.5, 34.5],
    [42, 11.5],
  ]);
  expect(lengths(drawn([-1, -4], -1))).toEqual([
    [76.5, 11.5],
    [42, 46],
  ]);
  expect(lengths(drawn([0, 0], 0))).toEqual([
    [42, 0],
    [42, 0],
  ]);
  expect(drawn([2, 1], 4)).not.toContain("ranked-zero");
  expect(drawn([2, -1], 4)).toContain("ranked-zero");
  expect(drawn([2], 2)).toContain("Communauté de communes du Pays de S…");
});

test("a frame changes with its width as a page does, and a picture does not", async () => {
  const page = ranking && (await embedChart(ranking, SITE, "fr"));
  expect(page).toMatch(/@media \(max-width: 47\.99rem\)\{\.ranked-bars \.ranked-rank,\.ranked-bars \.ranked-name\{display:none\}\}/);
  expect(page).not.toMatch(/@media (?!\((?:min|max)-width)|prefers-color-scheme|history/);
  expect(ranking && (await drawChart(ranking, SITE, "fr"))).not.toContain("@media");
});

test("every rule of the charts can be read where no variable is known", () => {
  const tokens = readFileSync("app/styles/tokens.css", "utf8");
  const sheets = readdirSync("app/styles/charts").map((name) => readFileSync(`app/styles/charts/${name}`, "utf8"));
  expect(readFileSync("app/styles/chart.css", "utf8").match(/@import/g)).toHaveLength(sheets.length);
  const named = new Set([...sheets.join("").matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  for (const name of named) expect(tokens).toContain(`${name}:`);
});
