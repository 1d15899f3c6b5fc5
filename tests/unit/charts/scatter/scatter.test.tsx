import { describe, expect, it, test } from "vitest";
import { chartPng } from "@/components/charts/picture/chartPng";
import { drawChart } from "@/components/charts/picture/drawChart";
import { drawScatter } from "@/components/charts/scatter/drawScatter";
import { ScatterFigure } from "@/components/charts/scatter/ScatterFigure";
import { scatterChart } from "@/components/charts/scatter/scatterChart";
import { acrossView, downView, isInView, lookAside, lookCloser, PLOT, SCATTER, WHOLE } from "@/components/charts/scatter/scatterDrawing";
import { spreadLabels } from "@/components/charts/scatter/spreadLabels";
import { ExampleScatter } from "@/components/methodology/ExampleScatter";
import { exampleScatter } from "@/components/methodology/exampleScatter";
import { cloudOf } from "@/lib/data/ranking/cloudOf";
import type { NamedPoint, Scatter } from "@/lib/data/ranking/scatter";
import { EDITION } from "../../sentences/board";
import { markupOf, said } from "../../sentences/said";

const point = (name: string, x: number, y: number): NamedPoint => ({
  territory: { level: "commune", code: name, name, slug: name, population: x, populationYear: 2023, region: null, departement: null },
  ...{ x, y, expected: y / 1.2, ratio: 1.2 },
});
const FIT = { n: 35_000, alpha: 1.2, beta: 0.765, betaSe: 0.003, betaLow: 0.759, betaHigh: 0.771, r2: 0.72 };
/** As many as there are communes, none where another is. */
const communes = Array.from({ length: 35_000 }, (_, nth) => {
  const x = 20 + nth * (1 + (nth % 13));
  return {
    level: "commune" as const,
    code: `C${nth}`,
    name: `C${nth}`,
    x,
    y: Math.exp(1.2 + 0.765 * Math.log(x) + Math.sin(nth * 1.7) * 1.4),
  };
});
const PARIS = { level: "commune", code: "75056", name: "Paris", x: 2_100_000, y: 1 } as const;
const PEERS = ["Betton", "Saint-Père-Marc-en-Poulet", "Bruz"].map((name, nth) => point(name, 9_000 + nth, 4_000 + nth));
const large: Scatter = {
  ...{ subject: "audience", network: "facebook", league: "petites-villes", group: "communes", kind: "followers", fit: FIT },
  cloud: cloudOf(communes),
  mine: point("Vitré", 9_100, 6_000),
  others: PEERS,
  peers: true,
};

describe("a cloud of 35,000 communes", () => {
  it("is counted in squares, and drawn and sent in less than 60 KB", () => {
    expect(large.cloud.cells.reduce((sum, { count }) => sum + count, 0)).toBe(35_000);
    expect(large.cloud.points).toEqual([]);
    expect(markupOf(<ScatterFigure scatter={large} />).length).toBeLessThan(60_000);
    expect(JSON.stringify(drawScatter(large, "fr")).length).toBeLessThan(10_000);
  });

  it("answers for those it names only, and one of 300 for each", () => {
    expect(drawScatter(large, "fr").dots.map(({ name }) => name)).toEqual(["Vitré", "Betton", "Saint-Père-Marc-en-Poulet", "Bruz"]);
    const few = { ...large, cloud: cloudOf(communes.slice(0, 300)) };
    expect(drawScatter(few, "fr").dots).toHaveLength(304);
  });

  it("has its values on round numbers, the lines at their ends, all inside the plot", () => {
    const { x, y, fit, labels } = drawScatter(large, "fr");
    expect(x.ticks.filter(({ decade }) => decade).map(({ text }) => text)).toEqual([
      "10",
      "100",
      "1\u202f000",
      "10\u202f000",
      "100\u202f000",
    ]);
    expect(x.title).toBe("habitants");
    expect(y.title).toBe("abonnés");
    expect(drawScatter({ ...large, cloud: cloudOf([...communes, PARIS]) }, "fr").x.ticks.at(-1)?.text).toBe("2\u00a0M");
    const ends = fit?.line.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(ends[0]).toBeCloseTo(0.09 * PLOT.width, 0);
    expect(ends[2]).toBeCloseTo(0.96 * PLOT.width, 0);
    for (const label of labels) expect(isInView(WHOLE, label)).toBe(true);
  });
});

describe("what it says", () => {
  it("puts the slope in words, with as many decimals as its interval needs, and where the reader's territory stands", () => {
    const text = said(<ScatterFigure scatter={large} />);
    expect(text).toContain("À taille double, on attend 1,70 fois le nombre d’abonnés (entre 1,69 et 1,71).");
    expect(text).toContain("compter par habitant avantage les petites collectivités");
    expect(text).toContain(
      "Vitré\u202f: 6\u202f000 abonnés pour 9\u202f100 habitants, là où l’on attend 5\u202f000\u202f: 1,20 fois l’attendu.",
    );
    expect(text).toContain("35\u202f000 communes sur Facebook");
    expect(said(<ScatterFigure scatter={large} />, "en")).toContain(
      "For twice the size, expect 1.70 times the number of followers (between 1.69 and 1.71).",
    );
  });

  it("says where both readings agree, and where large ones are favoured", () => {
    const withSlope = (betaLow: number, betaHigh: number, subject: Scatter["subject"] = "audience") =>
      said(<ScatterFigure scatter={{ ...large, subject, fit: { ...FIT, beta: (betaLow + betaHigh) / 2, betaLow, betaHigh } }} />);
    expect(withSlope(0.95, 1.05)).toContain("contient 1\u202f: par habitant ou par taille, les deux lectures disent la même chose");
    expect(withSlope(1.01, 1.05)).toContain("avantage les grandes collectivités");
    expect(withSlope(-0.1, 0.1, "engagement")).toContain("contient 0");
    expect(withSlope(-0.3, -0.1, "engagement")).toContain(
      "À audience double, on attend 0,87 fois le taux d’engagement (entre 0,81 et 0,93)",
    );
    expect(withSlope(-0.3, -0.1, "engagement")).toContain("γ = −0,20");
  });

  it("says why there is no line, and why no limits", () => {
    const few = { ...large, fit: null, cloud: cloudOf(communes.slice(0, 17)), mine: null };
    expect(said(<ScatterFigure scatter={few} />)).toContain("il faut au moins 30 collectivités");
    expect(markupOf(<ScatterFigure scatter={few} />)).not.toContain("scatter-line");
    const posts = said(<ScatterFigure scatter={{ ...few, subject: "posts" }} />);
    expect(posts).toContain("Aucune limite n’est tracée");
    expect(posts).not.toContain("il faut au moins 30");
  });
});

test("the worked example of the methodology is drawn with its fit", () => {
  const { fit, others } = exampleScatter();
  expect(fit?.beta).toBeCloseTo(0.76513763, 8);
  expect(others.map(({ territory, ratio }) => `${territory.code} ${ratio}`)).toEqual(["A 0.94", "B 0.97", "C 0.97", "D 1.12"]);
  expect(said(<ExampleScatter />)).toContain("À taille double, on attend 1,7 fois le nombre d’abonnés (entre 1,5 et 1,9).");
});

test("taken away it has its points in words and codes, and its drawing by itself", async () => {
  const chart = scatterChart({ scatter: large, edition: EDITION, notices: [] }, "fr");
  expect(chart.table.columns.map(({ header }) => header).join()).toBe("level,code,territory,population,audience,expected,expected_ratio");
  expect(chart.table.rows[0]?.map(({ value }) => value)).toEqual(["commune", "Vitré", "Vitré", 9_100, 6_000, 5_000, 1.2]);
  expect(chart.sentence).toMatch(/^À taille double, on attend 1,70 fois/);
  expect(chart.about.path).toMatch(/me=commune\/Vitr/);
  const svg = await drawChart(chart, { name: "Belvédère", licenceName: "Licence Ouverte 2.0" }, "fr");
  expect(svg).toContain(".scatter-named.mine .mark{fill:#b5341c");
  expect(svg).toMatch(/\.scatter-cells\{fill:#8695a0\}\.scatter-cells\.shade-1\{opacity:/);
  expect(svg.length).toBeLessThan(60_000);
  expect(Buffer.from(await chartPng(svg).draw()).length).toBeGreaterThan(20_000);
}, 20_000);

describe("its file", () => {
  const fileOf = (scatter: Scatter) => {
    const { table, file, about } = scatterChart({ scatter, edition: EDITION, notices: [] }, "fr");
    return { table, about, columns: file?.columns.map(({ header }) => header) ?? [], rows: file?.rows ?? [] };
  };

  it("has the named points, then every square between its ends, with its count", () => {
    const { columns, rows, table } = fileOf(large);
    expect(columns.join()).toBe(
      "drawn,level,code,territory,population,audience,expected,expected_ratio," +
        "population_from,population_to,audience_from,audience_to,territories",
    );
    expect(rows.slice(0, table.rows.length).map(([drawn, , code]) => `${drawn} ${code}`)[0]).toBe("named Vitré");
    const squares = rows.slice(table.rows.length).map((cells) => cells.map(Number));
    expect(squares).toHaveLength(large.cloud.cells.length);
    expect(squares.reduce((sum, cells) => sum + (cells[12] ?? 0), 0)).toBe(35_000);
    for (const [, , , , , , , , x = 0, xTo = 0, y = 0, yTo = 0, count] of squares.slice(0, 40)) {
      const inside = communes.filter((one) => one.x >= x && one.x < xTo && one.y >= y && one.y < yTo).length;
      expect(Math.abs(inside - (count ?? 0))).toBeLessThan(3); // an end is written with six digits
    }
  });

  it("has each point once where they are few, and no column of a fit without one", () => {
    const few = { ...large, fit: null, cloud: cloudOf([...communes.slice(0, 30), { ...PARIS, code: "Vitré" }]) };
    const nobody = (one: NamedPoint) => ({ ...one, expected: null, ratio: null });
    const { columns, rows } = fileOf({ ...few, mine: nobody(point("Vitré", 9_100, 6_000)), others: PEERS.map(nobody) });
    expect(columns.join()).toBe(
      "drawn,level,code,territory,population,audience,population_from,population_to,audience_from,audience_to,territories",
    );
    expect(rows.filter(([drawn]) => drawn === "point")).toHaveLength(30);
    expect(rows.filter(([, , code]) => code === "Vitré")).toHaveLength(1);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
  });

  it("names a line, its figures and the population only where they are drawn", () => {
    expect(fileOf(large).about.method).toBe(
      "35\u202f000 collectivités, échelles logarithmiques. Droite ajustée par moindres carrés sur les logarithmes\u202f: " +
        "α = 1,2000, β = 0,7650 (intervalle à 95\u202f%\u202f: 0,7590 à 0,7710), R² = 0,7200.",
    );
    expect(fileOf(large).about.source).toMatch(/population municipale de l’Insee$/);
    expect(fileOf({ ...large, subject: "engagement" }).about.method).toContain("γ = 0,7650");
    for (const without of [{ ...large, subject: "posts", fit: null } as const, { ...large, subject: "engagement", fit: null } as const]) {
      expect(fileOf(without).about.method).toBe("35\u202f000 collectivités, échelles logarithmiques.");
      expect(fileOf(without).about.source).not.toContain("population");
    }
    expect(fileOf({ ...large, fit: null }).about.method).not.toContain("droite");
  });
});

test("names are written a gap apart, as near to their places as that allows, inside the ends", () => {
  expect(spreadLabels([100, 50, 300], 20, 0, 400)).toEqual([100, 50, 300]);
  expect(spreadLabels([100, 100, 105], 20, 0, 400)).toEqual([100, 120, 140]);
  expect(spreadLabels([395, 390], 20, 0, 400)).toEqual([400, 380]);
  expect(spreadLabels([], 20, 0, 400)).toEqual([]);
});

test("a closer look stays inside the plot, and a place keeps where it is in it", () => {
  expect(lookCloser({ x: 500, y: 100 }, 1)).toEqual(WHOLE);
  expect(lookCloser({ x: 10, y: PLOT.height }, 2)).toEqual({ x: 0, y: PLOT.height / 2, zoom: 2 });
  const view = lookCloser({ x: 500, y: 180 }, 4);
  expect(acrossView(view, 500)).toBe(50);
  expect(downView(view, view.y)).toBe(SCATTER.top);
  expect(isInView(view, { x: 500, y: 180 })).toBe(true);
  expect(isInView(view, { x: 10, y: 180 })).toBe(false);
  expect(lookAside(view, 40, -40)).toEqual({ x: view.x + 10, y: view.y - 10, zoom: 4 });
  expect(lookAside(view, 9_999, 9_999)).toEqual({ x: 750, y: PLOT.height * 0.75, zoom: 4 });
  expect(lookAside(WHOLE, 50, 50)).toEqual(WHOLE);
});
