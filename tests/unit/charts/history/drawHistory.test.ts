import { describe, expect, test } from "vitest";
import { drawHistory, spanOf } from "@/components/charts/history/drawHistory";
import { across, CHART, down } from "@/components/charts/history/historyDrawing";
import type { HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import { accountHistory as account, historyPoint as point } from "./accountHistory";

const POINTS = [
  point("2013-04-08", 41_600, { kind: "likes", precision: "rounded", step: 100, datePrecision: "publication" }),
  point("2015-03-03", 52_000, { kind: "likes" }),
  point("2016-01-01", 61_234, { datePrecision: "year" }),
];
const drawn = (points: readonly HistoryPoint[], span = spanOf(points)) => drawHistory("Facebook", [account(points)], span, "fr");

describe("a history, placed", () => {
  const drawing = drawn(POINTS);

  test("a change of kind breaks the line, and each run says what it counts", () => {
    expect(drawing.runs.map(({ label, points }) => [label, points.length])).toEqual([
      ["mentions J’aime", 2],
      ["abonnés", 1],
    ]);
    expect(drawn(POINTS.slice(0, 2)).runs.map(({ label }) => label)).toEqual([""]);
  });

  test("a change of account breaks the line, on the day that it is known for, and each figure says whose it is", () => {
    const before = account([point("2023-06-01", 900), point("2024-01-10", 950)], { closedOn: "2024-03-03" });
    const after = account([point("2024-06-01", 40), point("2025-06-01", 90, { kind: "likes" })], {
      ...{ accountId: 2, handle: null, openedOn: "2024-03-03" },
    });
    const both = drawHistory("Facebook", [before, after], [Date.UTC(2023, 5, 1), Date.UTC(2025, 5, 1)], "fr");
    expect(both.changes).toEqual([Date.UTC(2024, 2, 3)]);
    expect(both.runs.map(({ label, points }) => [label, points.map(({ audience }) => audience)])).toEqual([
      ["abonnés", [900, 950]],
      ["abonnés", [40]],
      ["mentions J’aime", [90]],
    ]);
    const [old, , young] = both.runs.flatMap(({ points }) => points);
    expect([old?.account, young?.account]).toEqual(["ville", "compte principal (nom non relevé)"]);
    expect(old?.said).toBe("Facebook, ville, 1er juin 2023\u202f: 900 abonnés");
    const undated = [account(before.points), account(after.points, { accountId: 2 })];
    expect(drawHistory("Facebook", undated, [0, 1], "fr")).toMatchObject({ changes: [], runs: { length: 3 } });
    expect(drawHistory("Facebook", [before, after], [Date.UTC(2024, 5, 1), Date.UTC(2025, 5, 1)], "fr").changes).toEqual([]);
    const alike = [before, account(after.points.slice(0, 1), { accountId: 2 })];
    expect(drawHistory("Facebook", alike, [0, 1], "fr").runs.map(({ label }) => label)).toEqual(["", "nouveau compte"]);
    const sameDay = [account([point("2024-06-01", 9)]), account([point("2024-06-01", 5)], { accountId: 2 })];
    const keys = drawHistory("Facebook", sameDay, [0, 1], "fr").runs.flatMap(({ points }) => points.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
  });

  test("the scale begins at zero and ends on a round number over the greatest figure", () => {
    expect(drawing.top).toBe(80_000);
    expect(drawing.ticks.map(({ text }) => text)).toEqual(["0", "20\u202f000", "40\u202f000", "60\u202f000", "80\u202f000"]);
    expect([down(drawing, 0), down(drawing, drawing.top)]).toEqual([CHART.bottom, CHART.top]);
  });

  test("days lie within the width, clear of the values at the left", () => {
    const [first = Number.NaN, , last = Number.NaN] = drawing.runs
      .flatMap(({ points }) => points)
      .map(({ instant }) => across(drawing, instant));
    expect(first).toBeCloseTo(10, 5);
    expect(last).toBeCloseTo(98.5, 5);
    expect(drawing.times.map(({ text }) => text)).toEqual(["2014", "2015", "2016"]);
  });

  test("a single day stands in the middle", () => {
    const alone = drawn([point("2015-03-03", 5), point("2015-03-03", 6, { kind: "likes" })]);
    expect(across(alone, alone.runs[0]?.points[0]?.instant ?? 0)).toBe(50);
  });

  test("several charts share one scale of time", () => {
    const [from, to] = [Date.UTC(2010, 0, 1), Date.UTC(2020, 0, 1)];
    const wide = drawn(POINTS, [from, to]);
    expect(across(wide, from)).toBeCloseTo(10, 5);
    expect(across(wide, to)).toBeCloseTo(98.5, 5);
    expect(wide.times.length).toBeLessThanOrEqual(6);
  });

  test("each figure is said whole: network, day as far as it is known, count, kind, precision", () => {
    const [rounded, , year] = drawing.runs.flatMap(({ points }) => points);
    expect(rounded?.said).toBe("Facebook, publié le 8 avril 2013\u202f: 41\u202f600 mentions J’aime, arrondi à 100 près");
    expect([rounded?.low, rounded?.high]).toEqual([41_550, 41_650]);
    expect(year?.said).toBe("Facebook, 2016\u202f: 61\u202f234 abonnés");
    expect([rounded?.hollow, year?.hollow]).toEqual([false, true]);
  });
});
