import { expect, test } from "vitest";
import { differingFields } from "@/lib/domain/campaign/differingFields";
import { readEntry } from "@/lib/domain/campaign/readEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";

const today = "2026-11-22";
const figure = readEntry(
  { audience: "12 300", observedOn: "2026-11-20", posts: "8", periodDays: "30" },
  { network: "facebook", kind: null, today },
) as Figure;
const SAME = { audience: "12300", observedOn: "2026-11-20", posts: "8", periodDays: "30" };

test.each([
  ["12.300", { audience: "12.300" }],
  ["no-break spaces", { audience: "12\u202f300" }],
  ["a French day", { observedOn: "20/11/2026" }],
  ["a day in words", { observedOn: " 20 novembre 2026" }],
  ["nothing, said", { views: "n.c." }],
])("written as %s it says the same", (_how, typed) => {
  expect(differingFields(figure, { ...SAME, ...typed }, today)).toEqual([]);
});

test("what says something else, says less, or is not understood differs", () => {
  expect(differingFields(figure, { ...SAME, audience: "12,3 k", observedOn: "11/2026", posts: "" }, today)).toEqual([
    "audience",
    "observedOn",
    "posts",
  ]);
  expect(differingFields(figure, { ...SAME, audience: "beaucoup", observedOn: "demain" }, today)).toEqual(["audience", "observedOn"]);
  expect(differingFields(figure, { ...SAME, observedOn: "19/11/2026", views: "5" }, today)).toEqual(["observedOn", "views"]);
});
