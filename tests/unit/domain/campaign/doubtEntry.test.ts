import { expect, test } from "vitest";
import { doubtEntry, type EntrySurroundings, thresholdsOf } from "@/lib/domain/campaign/doubtEntry";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import type { Figure } from "@/lib/domain/snapshot/figure";

const figure: Figure = {
  kind: "followers",
  observedOn: "2026-11-20",
  datePrecision: "day",
  audience: 1_000,
  precision: "exact",
  step: null,
  following: null,
  posts: null,
  periodDays: null,
  reactions: null,
  comments: null,
  shares: null,
  views: null,
};
const around: EntrySurroundings = {
  previous: { audience: 1_000, kind: "followers", observedOn: "2026-05-20" },
  stored: null,
  others: [],
  population: 8_000,
  opensOn: "2026-11-01",
  closesOn: "2026-11-30",
};
const doubts = (changed: Partial<Figure>, where: Partial<EntrySurroundings> = {}) =>
  doubtEntry({ ...figure, ...changed }, { ...around, ...where }, thresholdsOf(DEFAULT_SETTINGS));

test("a figure like the others is not doubted", () => {
  expect(doubts({})).toEqual([]);
  expect(doubts({ posts: 3, periodDays: 30, reactions: 9 }, { previous: null, population: null })).toEqual([]);
});

test("an observatory may doubt sooner, or later", () => {
  const asked = (audience: number, thresholds: { jumpPercent: number; abovePopulation: number }) =>
    doubtEntry({ ...figure, audience }, around, thresholds);
  expect(asked(1_101, { jumpPercent: 10, abovePopulation: 5 })).toEqual(["jump"]);
  expect(asked(1_999, { jumpPercent: 100, abovePopulation: 0.2 })).toEqual(["above-population"]);
});

test("a step of more than half, up or down; half itself passes", () => {
  expect([1_500, 1_501, 500, 499].map((audience) => doubts({ audience }))).toEqual([[], ["jump"], [], ["jump"]]);
  expect(doubts({ audience: 0 })).toEqual(["zero-after-figures"]);
  expect(doubts({ audience: 0 }, { previous: { audience: 0, kind: "followers", observedOn: "2026-05-20" } })).toEqual([]);
});

test("what was perhaps typed in another cell", () => {
  expect(doubts({}, { others: [1_000] })).toEqual(["same-as-other-network"]);
  expect(doubts({ audience: 99 }, { others: [99], previous: null })).toEqual([]);
  expect(doubts({ reactions: 5 })).toEqual(["interactions-without-posts"]);
  expect(doubts({ posts: 5 })).toEqual(["posts-without-period"]);
});

test("another kind is not compared, it is said", () => {
  expect(doubts({ audience: 9_000, kind: "likes" })).toEqual(["kind-changed"]);
});

test("days outside the campaign, more than five times the inhabitants, another figure of that day", () => {
  expect([doubts({ observedOn: "2026-10-31" }), doubts({ observedOn: "2026-12-01" }), doubts({ observedOn: "2026-11-01" })]).toEqual([
    ["outside-campaign"],
    ["outside-campaign"],
    [],
  ]);
  expect([40_000, 40_001].map((audience) => doubts({ audience }, { previous: null }))).toEqual([[], ["above-population"]]);
  expect([doubts({}, { stored: 1_000 }), doubts({}, { stored: 999 })]).toEqual([[], ["differs-from-stored"]]);
});
