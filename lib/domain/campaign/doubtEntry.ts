import { activityDoubts } from "../snapshot/activityDoubts";
import type { Day, Figure, MetricKind } from "../snapshot/figure";

/** Why a figure that is understood is looked at by somebody else; the sentences stand under `entry.doubt` in messages/*.json. */
export const ENTRY_DOUBTS = [
  "jump",
  "zero-after-figures",
  "same-as-other-network",
  "interactions-without-posts",
  "posts-without-period",
  "kind-changed",
  "outside-campaign",
  "above-population",
  "differs-from-stored",
] as const;
export type EntryDoubt = (typeof ENTRY_DOUBTS)[number];

/** What is known around a figure that is typed. */
export interface EntrySurroundings {
  /** The last figure of the account before that day; null for the first. */
  previous: { audience: number; kind: MetricKind; observedOn: Day } | null;
  /** What the same day and kind already has from somewhere else; null for nothing. */
  stored: number | null;
  /** The latest audiences of the territory on its other networks. */
  others: readonly number[];
  population: number | null;
  opensOn: Day;
  closesOn: Day;
}

/** From where on it is doubtful: an observatory may decide otherwise. */
export interface DoubtThresholds {
  jumpPercent: number;
  /** In times the population. */
  abovePopulation: number;
}

/** The two of an observatory's settings that matter here: no more of them goes to the browser. */
export function thresholdsOf({ jumpPercent, abovePopulation }: DoubtThresholds): DoubtThresholds {
  return { jumpPercent, abovePopulation };
}

/** Small numbers are equal by chance. */
const LEAST_TELLING = 100;

/** What is doubtful in a figure, in the order of the list: nothing is refused for it. */
export function doubtEntry(figure: Figure, around: EntrySurroundings, thresholds: DoubtThresholds): EntryDoubt[] {
  const { previous, stored, others, population } = around;
  const { audience } = figure;
  const comparable = previous !== null && previous.kind === figure.kind && previous.audience > 0;
  const activity = activityDoubts(figure);
  const found: Record<EntryDoubt, boolean> = {
    jump: comparable && audience > 0 && Math.abs(audience - previous.audience) * 100 > thresholds.jumpPercent * previous.audience,
    "zero-after-figures": comparable && audience === 0,
    "same-as-other-network": audience >= LEAST_TELLING && others.includes(audience),
    "interactions-without-posts": activity.includes("interactions-without-posts"),
    "posts-without-period": activity.includes("posts-without-period"),
    "kind-changed": previous !== null && previous.kind !== figure.kind,
    "outside-campaign": figure.observedOn < around.opensOn || figure.observedOn > around.closesOn,
    "above-population": population !== null && population > 0 && audience > thresholds.abovePopulation * population,
    "differs-from-stored": stored !== null && stored !== audience,
  };
  return ENTRY_DOUBTS.filter((doubt) => found[doubt]);
}
