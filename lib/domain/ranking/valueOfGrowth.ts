import { audienceInterval } from "../snapshot/audienceInterval";
import { daysBetween } from "../snapshot/daysBetween";
import type { Figure } from "../snapshot/figure";
import type { PreviousFigure } from "./contract";
import { METRIC_DEFINITIONS } from "./metrics";
import type { Observed } from "./observation";
import type { Outcome } from "./outcome";
import { roundHalfUp } from "./roundHalfUp";

/** Days between the two figures that a growth needs at least. */
export const MINIMUM_GROWTH_DAYS = 15;

/** The length of the month that a growth is brought to. */
const MONTH_DAYS = 30;

/** The figures that the previous edition used, by account. */
export type PreviousFigures = ReadonlyMap<number, Figure>;

export function indexPreviousFigures(figures: readonly PreviousFigure[]): PreviousFigures {
  return new Map(figures.map(({ accountId, figure }) => [accountId, figure]));
}

/**
 * 100·((F₁/F₀)^(30/days) − 1), in per cent a month, F₀ the figure of the same account and kind that the previous edition used.
 * Bounds [lo₁/hi₀, hi₁/lo₀] (methodology, sections 3 and 5).
 * @param observed on one network: the metric is not offered on `all`
 */
export function valueOfGrowth(observed: Observed, previous: PreviousFigures): Outcome {
  const [{ accountId, figure }] = observed.parts;
  const before = previous.get(accountId);
  if (before === undefined || before.kind !== figure.kind) return { missing: "not-comparable" };
  const days = daysBetween(before.observedOn, figure.observedOn);
  if (days < MINIMUM_GROWTH_DAYS || belowStep(before, figure)) return { missing: "not-comparable" };
  if (before.audience === 0) return { missing: "zero-audience" };
  const from = audienceInterval(before);
  const to = observed.interval;
  return {
    value: monthlyGrowth(figure.audience, before.audience, days),
    low: monthlyGrowth(to.low, from.high, days),
    high: monthlyGrowth(to.high, from.low, days),
    used: observed,
  };
}

/** Two rounded figures that differ by less than the (larger) step may be one and the same audience. */
function belowStep(before: Figure, after: Figure): boolean {
  if (before.step === null || after.step === null) return false;
  return Math.abs(after.audience - before.audience) < Math.max(before.step, after.step);
}

/** Infinity from an audience that may have been 0; nothing at all is −100 % whatever it was. */
function monthlyGrowth(to: number, from: number, days: number): number {
  const ratio = to === 0 ? 0 : to / from;
  return roundHalfUp(100 * (ratio ** (MONTH_DAYS / days) - 1), METRIC_DEFINITIONS.growth_monthly.decimals);
}
