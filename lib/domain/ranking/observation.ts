import type { Network } from "../account/network";
import { audienceInterval, type Interval } from "../snapshot/audienceInterval";
import type { Day, Figure, MetricKind } from "../snapshot/figure";
import type { Reason } from "./contract";

/** The figure that a counted account brings to a ranking. */
export interface CountedFigure {
  network: Network;
  accountId: number;
  figure: Figure;
}

/** What a territory brings to the ranking of a network, or of all together. */
export interface Observed {
  /** One on a network; on `all`, one a network where the territory has a counted account. */
  parts: readonly [CountedFigure, ...CountedFigure[]];
  /** The sum of the parts, and of the bounds that their precision gives. */
  audience: number;
  interval: Interval;
  /** The oldest of the parts. */
  observedOn: Day;
  /** Null on `all`. */
  kind: MetricKind | null;
}

/** Why it brings no figure that can be compared. */
export interface Unobserved {
  missing: Extract<Reason, "no-account" | "shared-account" | "no-observation" | "not-comparable">;
  /** On `all` with `no-observation`: the networks without a figure. */
  missingNetworks: readonly Network[];
}
export type Observation = Observed | Unobserved;

/** What a territory absent from the accounts of a network brings. */
export const NO_ACCOUNT: Unobserved = { missing: "no-account", missingNetworks: [] };
export const SHARED_ACCOUNT: Unobserved = { missing: "shared-account", missingNetworks: [] };
export const NOT_COMPARABLE: Unobserved = { missing: "not-comparable", missingNetworks: [] };

/** What one figure brings on its own network. */
export function observedOne(part: CountedFigure): Observed {
  const { figure } = part;
  return { parts: [part], audience: figure.audience, interval: audienceInterval(figure), observedOn: figure.observedOn, kind: figure.kind };
}

/** What figures of several networks bring together: audiences and their bounds add up, the date is the oldest. */
export function observedTogether(parts: readonly [CountedFigure, ...CountedFigure[]]): Observed {
  const together: Observed = { parts, audience: 0, interval: { low: 0, high: 0 }, observedOn: parts[0].figure.observedOn, kind: null };
  for (const { figure } of parts) {
    const { low, high } = audienceInterval(figure);
    together.audience += figure.audience;
    together.interval.low += low;
    together.interval.high += high;
    if (figure.observedOn < together.observedOn) together.observedOn = figure.observedOn;
  }
  return together;
}
