import { expect, test } from "vitest";
import { type DeliberationSort, firstOrder, type SortableRow, sortDeliberation } from "@/lib/domain/award/sortDeliberation";

const row = (name: string, rank: number | null, spread: number | null, criterion: number | null): SortableRow => ({
  ...{ nomineeId: name, name, n: rank ?? 0, mean: rank === null ? null : 10 - rank, median: null, spread, rank, tied: false },
  ...{ criterionMeans: [criterion], adjusted: null, place: rank },
});
const rows = [row("Évry", 1, null, 4), row("Zuydcoote", 2, 1.5, 6), row("Albi", 2, 2.5, null), row("Nice", null, null, null)];
const sorted = (sort: DeliberationSort, order: "asc" | "desc") =>
  sortDeliberation(rows, { sort, order }, new Intl.Collator("fr").compare).map(({ name }) => name[0]);

test("sorts by a column, equals as they came, and what has no value at the end either way", () => {
  expect(sorted("rank", "asc")).toEqual(["É", "Z", "A", "N"]);
  expect(sorted("rank", "desc")).toEqual(["Z", "A", "É", "N"]);
  expect(sorted("spread", "desc")).toEqual(["A", "Z", "É", "N"]);
  expect(sorted("spread", "asc")).toEqual(["Z", "A", "É", "N"]);
  expect(sorted("criterion-1", "desc")).toEqual(["Z", "É", "A", "N"]);
  expect(sorted("criterion-2", "desc")).toEqual(["É", "Z", "A", "N"]);
  expect(sorted("name", "asc")).toEqual(["A", "É", "N", "Z"]);
  expect(sorted("name", "desc")).toEqual(["Z", "N", "É", "A"]);
});

test("a column is first sorted as one wants it", () => {
  expect((["rank", "name", "place"] as const).map(firstOrder)).toEqual(["asc", "asc", "asc"]);
  expect((["mean", "criterion-1"] as const).map(firstOrder)).toEqual(["desc", "desc"]);
});
