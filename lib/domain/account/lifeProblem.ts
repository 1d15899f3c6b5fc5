import type { Day } from "../snapshot/figure";

/** The days of an account's life; null when unknown, or not come. */
export interface Life {
  openedOn: Day | null;
  dormantSince: Day | null;
  closedOn: Day | null;
}
const LIFE_PROBLEMS = ["future-day", "dormant-before-open", "closed-before-open", "closed-before-dormant"] as const;
export type LifeProblem = (typeof LIFE_PROBLEMS)[number];

/**
 * What cannot be in the days of an account, and where. Days compare as text.
 * @param today in Paris: nothing is known of a day that has not come
 */
export function lifeProblem(life: Life, today: Day): { field: keyof Life; problem: LifeProblem } | null {
  const { openedOn, dormantSince, closedOn } = life;
  for (const field of ["openedOn", "dormantSince", "closedOn"] as const) {
    const day = life[field];
    if (day !== null && day > today) return { field, problem: "future-day" };
  }
  if (openedOn !== null && dormantSince !== null && dormantSince < openedOn)
    return { field: "dormantSince", problem: "dormant-before-open" };
  if (openedOn !== null && closedOn !== null && closedOn < openedOn) return { field: "closedOn", problem: "closed-before-open" };
  if (dormantSince !== null && closedOn !== null && closedOn < dormantSince) return { field: "closedOn", problem: "closed-before-dormant" };
  return null;
}
