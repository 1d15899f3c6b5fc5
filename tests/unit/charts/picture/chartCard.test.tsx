import { expect, test } from "vitest";
import { comparisonChart } from "@/components/charts/comparison/comparisonChart";
import { ChartCard } from "@/components/charts/picture/ChartCard";
import type { TakenChart } from "@/components/charts/takenChart";
import { cardNotices } from "@/components/share/cardNotices";
import { translator } from "@/lib/platform/messages";
import { markupOf } from "../../sentences/said";
import { accountHistory, historyPoint } from "../history/accountHistory";

const SITE = "Observatoire de la présence numérique des territoires bretons";
const SIMULATION = translator("fr", "simulation")("notice");
const OLD = cardNotices({ demonstration: true, referenceOn: "2016-06-30" }, SIMULATION, "fr");
const TOWNS = ["Rennes", "Brest", "Quimper", "Lorient", "Vannes", "Saint-Malo", "Saint-Brieuc", "Fougères"];

function compared(names: readonly string[], notices: readonly string[] = []): TakenChart {
  const accounts = [accountHistory([historyPoint("2024-03-01", 52_000), historyPoint("2026-08-24", 61_000)])];
  const sides = names.map((name, order) => ({ territory: { level: "commune" as const, code: `3500${order}`, name }, accounts }));
  const chart = comparisonChart({ sides, network: "facebook", notices }, "fr");
  if (!chart) throw new Error("too little to draw");
  return chart;
}

const card = (chart: TakenChart) => markupOf(<ChartCard chart={chart} site={SITE} styles="" pixels={2} />);
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, look = "", text = ""]) => ({
    text,
    y: Number(/ y="([\d.]+)"/.exec(look)?.[1]),
    ink: /fill="([^"]*)"/.exec(look)?.[1],
  }));

test("what must be said of the figures stands whole on a card, on lines of its own, before whose it is", () => {
  expect(SITE.length).toBeGreaterThanOrEqual(60);
  expect(OLD).toHaveLength(2);
  const lines = linesOf(
    card({
      ...compared(TOWNS, OLD),
      about: { ...compared(TOWNS, OLD).about, edition: { code: "e", title: "Relevés publiés de 2016", revision: 1 } },
    }),
  );
  const notices = lines.filter(({ ink }) => ink === "#b5341c");
  const said = notices
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s/g, " ");
  expect(said).toBe(OLD.join(" ").replace(/\s/g, " "));
  const foot = lines.find(({ text }) => text.startsWith(SITE));
  expect(foot?.text).toContain("Relevés publiés de 2016");
  const heights = [...notices, foot].map((line) => line?.y ?? 0);
  for (const [order, y] of heights.slice(1).entries()) expect(y - (heights[order] ?? 0)).toBeGreaterThanOrEqual(28);
  expect(heights.at(-1)).toBeLessThan(630);
});

test("a title of an edition too long for its line is cut, and the notices are not", () => {
  const chart = compared(TOWNS.slice(0, 2), OLD);
  const lines = linesOf(
    card({ ...chart, about: { ...chart.about, edition: { code: "e", title: "Relevés publiés ".repeat(6), revision: 1 } } }),
  );
  expect(lines.find(({ text }) => text.startsWith(SITE))?.text).toMatch(/…$/);
  expect(
    lines
      .map(({ text }) => text)
      .join(" ")
      .replace(/\s/g, " "),
  ).toContain(OLD.at(-1)?.replace(/\s/g, " "));
});

test("a card draws whole histories in letters that can be read, and says how many it leaves out", () => {
  const shown = (count: number, notices: readonly string[] = []) => {
    const svg = card(compared(TOWNS.slice(0, count), notices));
    const [, high = 0, room = 0, seen = 0] =
      /height="([\d.]+)" viewBox="0 0 [\d.]+ ([\d.]+)" aria-hidden="true"><svg class="history-stack" height="([\d.]+)"/
        .exec(svg)
        ?.map(Number) ?? [];
    expect(seen).toBeLessThanOrEqual(room + 0.01);
    expect(high / room).toBeGreaterThanOrEqual(0.6);
    return [svg.match(/class="stack-name"/g)?.length, /et \d+ autres?/.exec(svg)?.[0]];
  };
  expect(shown(2)).toEqual([2, undefined]);
  expect(shown(3)).toEqual([3, undefined]);
  expect(shown(4)[0]).toBe(4);
  expect(shown(5)).toEqual([4, "et 1 autre"]);
  expect(shown(8)).toEqual([4, "et 4 autres"]);
  expect(shown(8, OLD)).toEqual([2, "et 6 autres"]);
});
