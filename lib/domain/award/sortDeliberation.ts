import type { DeliberationRow } from "./deliberate";

/** What a table of nominees can be sorted by; `criterion-3` is the third of the grid. */
export const DELIBERATION_SORTS = ["rank", "name", "n", "mean", "median", "spread", "adjusted", "place"] as const;
export type DeliberationSort = (typeof DELIBERATION_SORTS)[number] | `criterion-${number}`;
export type Order = "asc" | "desc";

export interface SortableRow extends DeliberationRow {
  name: string;
  adjusted: number | null;
  /** Its rank in the ranking that nominated it. */
  place: number | null;
}

/** What a column begins with when it is chosen: names and ranks at their first, figures at their greatest. */
export function firstOrder(sort: DeliberationSort): Order {
  return sort === "rank" || sort === "name" || sort === "place" ? "asc" : "desc";
}

/**
 * Rows by one of their columns; what has no value stands at the end either way, and equals stay as they came.
 * @param rows by rank
 * @param compareNames as the reader's language does
 */
export function sortDeliberation<R extends SortableRow>(
  rows: readonly R[],
  { sort, order }: { sort: DeliberationSort; order: Order },
  compareNames: (a: string, b: string) => number,
): R[] {
  const sign = order === "asc" ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (sort === "name") return sign * compareNames(a.name, b.name);
    const [left, right] = [figureOf(a, sort), figureOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

function figureOf(row: SortableRow, sort: Exclude<DeliberationSort, "name">): number | null {
  if (sort.startsWith("criterion-")) return row.criterionMeans[Number(sort.slice("criterion-".length)) - 1] ?? null;
  return row[sort as Exclude<DeliberationSort, "name" | `criterion-${number}`>];
}
