import { expect, test } from "vitest";
import { instantOf, runsOfOneKind } from "@/components/charts/history/historyShape";
import type { HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import { historyPoint } from "./accountHistory";

const point = (observedOn: string, more: Partial<HistoryPoint> = {}) => historyPoint(observedOn, 100, more);
const dayOf = (one: HistoryPoint) => new Date(instantOf(one)).toISOString().slice(0, 10);

test("a point stands in the middle of what is known of its day", () => {
  expect(dayOf(point("2015-03-03"))).toBe("2015-03-03");
  expect(dayOf(point("2015-03-01", { datePrecision: "month" }))).toBe("2015-03-15");
  expect(dayOf(point("2015-01-01", { datePrecision: "year" }))).toBe("2015-07-01");
  expect(dayOf(point("2015-03-03", { datePrecision: "publication" }))).toBe("2015-03-03");
});

test("a change of kind breaks the line, both ways", () => {
  const runs = runsOfOneKind([
    point("2013-01-01", { kind: "likes" }),
    point("2014-01-01", { kind: "likes" }),
    point("2015-01-01"),
    point("2016-01-01", { kind: "likes" }),
  ]);
  expect(runs.map((run) => run.map(({ kind, observedOn }) => `${kind} ${observedOn.slice(0, 4)}`))).toEqual([
    ["likes 2013", "likes 2014"],
    ["followers 2015"],
    ["likes 2016"],
  ]);
});

test("points are put in order of time", () => {
  expect(runsOfOneKind([point("2016-01-01"), point("2015-01-01")])[0]?.map(({ observedOn }) => observedOn)).toEqual([
    "2015-01-01",
    "2016-01-01",
  ]);
  expect(runsOfOneKind([])).toEqual([]);
});
