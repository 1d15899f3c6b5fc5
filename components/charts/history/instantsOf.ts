import type { DrawnPoint, DrawnRun } from "./historyDrawing";

/** A place across the chart: a pointer stands on it, not on one of its figures. */
export interface DrawnInstant {
  instant: number;
  /** All that is known of it; figures of two kinds may be of one day. */
  points: readonly DrawnPoint[];
  byRun: ReadonlyMap<DrawnRun, readonly DrawnPoint[]>;
}

/** The points of a chart by place, in order of time. */
export function instantsOf(runs: readonly DrawnRun[]): DrawnInstant[] {
  const instants = new Map<number, Map<DrawnRun, DrawnPoint[]>>();
  for (const run of runs) {
    for (const point of run.points) {
      const byRun = instants.get(point.instant) ?? new Map<DrawnRun, DrawnPoint[]>();
      byRun.set(run, [...(byRun.get(run) ?? []), point]);
      instants.set(point.instant, byRun);
    }
  }
  return [...instants]
    .sort(([one], [other]) => one - other)
    .map(([instant, byRun]) => ({ instant, points: [...byRun.values()].flat(), byRun }));
}
