import { expect, test } from "vitest";
import { type PositionOf, positionChart } from "@/components/charts/strip/positionChart";
import { board } from "../../sentences/board";

const { edition, metric } = board({});
const standing = { scope: "national", rank: 2, best: 2, worst: 2, tied: false, ranked: 3, previousRank: null };
const by = { metric, value: 5, reason: null, missingNetworks: [], movement: null, index: null, position: 2, standings: [standing] };
const on = { network: "facebook", account: null, figure: null, parts: [], metrics: [by] };
const territory = { level: "commune", code: "35238", name: "Rennes", league: "villages", population: null };

function chartOf(values: readonly number[], ranked: number) {
  const of = {
    rankings: { edition, territory, networks: [on] },
    answer: { on, by, standing },
    distribution: { values, ranked, median: null },
  };
  const chart = positionChart({ ...of, notices: [] } as unknown as PositionOf, "fr");
  if (!chart) throw new Error("too little to draw");
  return chart;
}

test("the file of a strip has each value once, one's own apart", () => {
  const chart = chartOf([9, 5, 5, 1], 4);
  expect(chart.file?.rows).toEqual([
    ["mine", 5],
    ["ranked", 9],
    ["ranked", 5],
    ["ranked", 1],
  ]);
  expect(chart.about.method).not.toContain("échantillon");
});

test("a strip that draws some of a long list says that it is a sample, of how many", () => {
  const chart = chartOf([9, 1], 30_000);
  expect(chart.file?.rows).toEqual([
    ["mine", 5],
    ["sampled", 9],
    ["sampled", 1],
  ]);
  expect(chart.about.method).toMatch(/2 des 30\s000 collectivités classées/);
});
