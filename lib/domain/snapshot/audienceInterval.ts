import type { Figure } from "./figure";

/** Bounds of a count, in its own unit. A bound may be half a unit: an odd step around a figure. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * What the precision of a figure says of the true audience (methodology, section 5):
 * exact [F, F]; rounded to a step s [max(0, F − s/2), F + s/2]; floored to s [F, F + s − 1].
 */
export function audienceInterval(figure: Pick<Figure, "audience" | "precision" | "step">): Interval {
  const { audience, precision, step } = figure;
  if (precision === "exact" || step === null) return { low: audience, high: audience };
  if (precision === "floored") return { low: audience, high: audience + step - 1 };
  return { low: Math.max(0, audience - step / 2), high: audience + step / 2 };
}
