import type { HistoryPoint } from "@/lib/data/ranking/territoryRankings";

/** Where a point stands in time: in the middle of what is known of its day. */
export function instantOf({ observedOn, datePrecision }: Pick<HistoryPoint, "observedOn" | "datePrecision">): number {
  if (datePrecision === "year") return Date.parse(`${observedOn.slice(0, 4)}-07-01T00:00:00Z`);
  if (datePrecision === "month") return Date.parse(`${observedOn.slice(0, 7)}-15T00:00:00Z`);
  return Date.parse(`${observedOn}T00:00:00Z`);
}

/**
 * The runs of consecutive points of one kind, oldest first: followers and likes are not the same thing counted twice, so that a change of
 * kind breaks the line (methodology, section 2).
 */
export function runsOfOneKind(points: readonly HistoryPoint[]): HistoryPoint[][] {
  const runs: HistoryPoint[][] = [];
  for (const point of points.toSorted((a, b) => instantOf(a) - instantOf(b))) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === point.kind) last.push(point);
    else runs.push([point]);
  }
  return runs;
}
