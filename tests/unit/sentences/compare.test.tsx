import { expect, test } from "vitest";
import { comparisonChart, kindsCompared } from "@/components/charts/comparison/comparisonChart";
import { drawHistory, greatestOf, spanOf } from "@/components/charts/history/drawHistory";
import { drawChart } from "@/components/charts/picture/drawChart";
import { chartFileName } from "@/components/charts/taken/chartAddresses";
import { chartCsv } from "@/components/charts/taken/chartCsv";
import { chartTableFile } from "@/components/charts/taken/chartTableFile";
import { compareAddress, compareFile } from "@/components/compare/compareAddress";
import { LeaguesCompared } from "@/components/compare/LeaguesCompared";
import { missingIn } from "@/components/compare/missingIn";
import { noPlaceText } from "@/components/compare/noPlaceText";
import { parseList } from "@/components/compare/ownListStore";
import { answerBy } from "@/lib/data/ranking/chooseAnswer";
import { chooseMeasure } from "@/lib/data/ranking/chooseMeasure";
import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import type { MetricStanding, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { Metric, Reason } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import { accountHistory, historyPoint } from "../charts/history/accountHistory";
import { said } from "./said";

const standing = (id: Metric, reason: Reason | null) => ({ metric: { id }, value: reason ? null : 1, reason }) as unknown as MetricStanding;
/** What the comparison reads of a territory, and no more. */
const compared = (name: string, league: League | null, metrics: MetricStanding[] = []) =>
  ({
    territory: { name },
    name,
    rankings: { territory: { league }, networks: [{ network: "facebook", metrics }] },
  }) as unknown as ComparedTerritory;

const keys = [
  { level: "commune", code: "35238" },
  { level: "epci", code: "243500139" },
] as const;

test("one comparison has one address, readable; its file has no reader in it", () => {
  const query = { keys, edition: "2026-10", revision: 2, network: "x", me: keys[0] };
  expect(compareAddress(query)).toBe("/comparer?codes=commune/35238,epci/243500139&edition=2026-10&revision=2&network=x&me=commune/35238");
  expect(compareAddress({ keys: [], edition: "latest" })).toBe("/comparer");
  expect(compareFile(query)).toBe("/api/v1/compare.csv?codes=commune/35238,epci/243500139&edition=2026-10&revision=2");
});

test("of one league nothing is said; of two, that ranks do not compare and × attendu does", () => {
  const towns = [compared("A", "villages"), compared("B", "villages")];
  expect(said(<LeaguesCompared territories={towns} />)).toBe("");
  const two = said(<LeaguesCompared territories={[...towns, compared("C", "grandes-villes"), compared("D", null)]} />);
  expect(two).toContain("2 ligues (Villages, Grandes villes)");
  expect(two).toContain("× attendu");
  expect(two).not.toMatch(/intercommunalités|régions/);
  const groups = said(<LeaguesCompared territories={[...towns, compared("R", "regions")]} />, "en");
  expect(groups).toContain("It sets communes against communes");
  expect(groups).toContain("not computed for régions");
});

test("what a table lacks is told once for those that lack the same; what the row itself says is not said again", () => {
  const shown: readonly Metric[] = ["audience", "audience_per_1000", "engagement_rate"];
  const few = [standing("audience", null), standing("audience_per_1000", null), standing("engagement_rate", "too-few-posts")];
  const none = [standing("audience", "no-account"), standing("audience_per_1000", "no-account"), standing("engagement_rate", "no-account")];
  const growth = [standing("growth_monthly", "not-comparable")];
  const territories = [
    compared("A", "villages", few),
    compared("B", "villages", none),
    compared("C", "villages", few),
    compared("D", "villages", growth),
  ];
  expect(missingIn(territories, "facebook", shown)).toEqual([
    { reason: "too-few-posts", metrics: ["engagement_rate"], territories: ["A", "C"] },
  ]);
  expect(missingIn(territories, "x", shown)).toEqual([]);
});

/** Ranked by some measures, « facebook audience »; of the others it is known that nothing was observed. */
const ranked = (...by: string[]) => {
  const metrics = (network: string) =>
    (["audience_per_1000", "audience"] as const).map((id) => {
      const place = by.includes(`${network} ${id}`);
      return { ...standing(id, place ? null : "no-observation"), standings: place ? [{ scope: "national", rank: 1 }] : [] };
    });
  const networks = ["facebook", "instagram", "x"].map((network) => ({ network, account: {}, metrics: metrics(network) }));
  return { territory: { league: "villages" }, networks } as unknown as TerritoryRankings;
};
const NETWORKS = ["facebook", "instagram", "x"] as const;
const [A, B, C] = [
  ranked("facebook audience_per_1000", "instagram audience_per_1000"),
  ranked("instagram audience_per_1000", "x audience_per_1000"),
  ranked("x audience_per_1000", "x audience", "facebook audience"),
];

test.each([
  ["where most are ranked", [A, B], A, undefined, "instagram audience_per_1000"],
  ["of those that rank as many, where the reader’s is", [A, C], C, undefined, "x audience_per_1000"],
  ["else the first", [A, B, C], B, undefined, "instagram audience_per_1000"],
  ["by inhabitants before audience", [C], C, undefined, "x audience_per_1000"],
  ["the network asked for, though few are there", [A, B], B, "facebook", "facebook audience_per_1000"],
  ["asked for where nobody is", [A], A, "x", "x audience_per_1000"],
  ["one that the edition does not have", [A, B], A, "mastodon", "instagram audience_per_1000"],
  ["nobody ranked", [ranked(), null], null, undefined, null],
] as const)("all are said by one measure: %s", (_, territories, hero, network, expected) => {
  const measure = chooseMeasure(territories, { hero, networks: NETWORKS, network });
  expect(measure && `${measure.network} ${measure.metric}`).toBe(expected);
});

test("a place by the measure that was chosen is said, with the other networks beside; without one, why and where there is", () => {
  const measure = { network: "facebook", metric: "audience_per_1000" } as const;
  expect(answerBy(A, measure)?.others.map(({ on }) => on.network)).toEqual(["instagram"]);
  expect(answerBy(B, measure)).toBeNull();
  const text = (rankings: TerritoryRankings, locale: "fr" | "en" = "fr") =>
    noPlaceText({ territory: { name: "B" }, rankings } as unknown as ComparedTerritory, { edition: null, measure }, locale);
  expect(text(B)).toMatch(/^Pas de rang sur Facebook\u202f: .+\. Un rang existe en revanche sur Instagram et sur X/);
  expect(text(B, "en")).toMatch(/^No rank on Facebook: .+\. There is one on Instagram and on X/);
  expect(text(ranked())).toMatch(/^Pas de rang sur Facebook\u202f: [^.]+\.$/);
});

test("charts read together have one top and one span", () => {
  const small = accountHistory([historyPoint("2025-06-01", 90), historyPoint("2026-06-01", 120)]);
  const large = accountHistory([historyPoint("2024-01-01", 41_000), historyPoint("2026-10-01", 52_000)]);
  const points = [small, large].flatMap((account) => account.points);
  const drawings = [small, large].map((account) => drawHistory("A", [account], spanOf(points), "fr", greatestOf(points)));
  expect(new Set(drawings.map(({ top, from, to }) => `${top} ${from} ${to}`)).size).toBe(1);
  expect(drawings[0]?.top).toBeGreaterThanOrEqual(52_000);
  expect(drawHistory("A", [small], spanOf(points), "fr").top).toBeLessThan(200);
});

test("histories leave together: on one scale, with their kinds where they differ, and a file that says whose each figure is", async () => {
  const of = (name: string, code: string, audience: number, kind: "followers" | "likes" = "followers") => ({
    territory: { level: "commune", code, name } as const,
    accounts: [accountHistory([historyPoint("2025-06-01", audience - 10, { kind }), historyPoint("2026-06-01", audience, { kind })])],
  });
  const sides = [of("Rennes", "35238", 41_000), of("Brest", "29019", 900), { ...of("Caen", "14118", 1), accounts: [] }];
  const asked = { sides, network: "facebook", notices: [] } as const;
  const chart = comparisonChart(asked, "fr");
  if (!chart) throw new Error("two are drawn");
  expect(chart.title).toBe("Rennes et Brest sur Facebook\u202f: l’audience au fil du temps");
  expect(chart.sentence).toMatch(/de zéro à 41\u202f000\. .*Rennes 41\u202f000 abonnés \(.*\), Brest 900 abonnés/);
  expect(chart.about.path).toBe("/comparer?codes=commune/35238,commune/29019,commune/14118&network=facebook");
  const svg = await drawChart(chart, { name: "Belvédère", licenceName: "Licence Ouverte 2.0" }, "fr");
  expect(svg).toMatch(
    /\.history-stack \.stack-name\{.*\.history \.series\{stroke:#b5341c;|\.history \.series\{stroke:#b5341c;.*\.stack-name\{/,
  );
  expect(svg.match(/class="history"/g)).toHaveLength(2);
  expect(svg).not.toMatch(/var\(|href=|style="/);
  expect(
    chartCsv(
      chartTableFile(chart, { licenceName: "Licence Ouverte 2.0" }, "fr"),
      "standard",
    )([])
      .split("\r\n")
      .slice(0, 2),
  ).toEqual([
    "edition,revision,reference_on,metric,metric_version,unit,network,level,code,territory,observed_on,date_precision,account,audience," +
      "metric_kind,precision,step,source,source_url,method,licence,page",
    expect.stringMatching(
      /^,,,,,,facebook,commune,35238,Rennes,2025-06-01,day,ville,40990,followers,exact,,s,,http.*\/methodologie,Licence Ouverte 2\.0,"http/,
    ),
  ]);
  const mixed = [of("Rennes", "35238", 41_000), of("Brest", "29019", 900, "likes"), of("Caen", "14118", 70)];
  expect(kindsCompared(mixed, "fr")).toBe("abonnés (Rennes, Caen) et mentions J’aime (Brest)");
  expect(comparisonChart({ ...asked, sides: mixed }, "en")?.sentence).toContain("Not all figures are of one kind");
  expect(comparisonChart({ ...asked, sides: sides.slice(1) }, "fr")).toBeNull();
  const address = { name: "comparison", query: { codes: "commune/35238,commune/29019", network: "facebook" } } as const;
  expect(chartFileName(address, "csv")).toBe("belvedere-comparison-commune-35238-commune-29019-facebook.csv");
});

test("of what the browser keeps only what can be a list of territories is taken", () => {
  expect(parseList(null)).toEqual([]);
  expect(parseList('{"key":"commune/35238"}')).toEqual([]);
  const rows = [{ key: "commune/35238", name: "Rennes" }, { key: "javascript:alert(1)", name: "x" }, 3, { key: "epci/243500139", name: 4 }];
  expect(parseList(JSON.stringify(rows))).toEqual([{ level: "commune", code: "35238", name: "Rennes" }]);
  expect(parseList(JSON.stringify(Array.from({ length: 12 }, () => rows[0])))).toHaveLength(8);
});
