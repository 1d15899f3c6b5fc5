import type { Day } from "@/lib/domain/snapshot/figure";

/** The phases of an award, in their order. */
export const PHASES = ["candidatures", "shortlisting", "assessment", "deliberation", "published"] as const;
export type PhaseKind = (typeof PHASES)[number];

export interface Phase {
  kind: PhaseKind;
  startsOn: Day;
  /** The last day; null where it does not end. */
  endsOn: Day | null;
}

/**
 * The phase whose rights are open: the active one, on its days.
 * @param active the phase that a manager has activated; null before the first
 * @param today in Paris
 */
export function openPhase(active: PhaseKind | null, phases: readonly Phase[], today: Day): PhaseKind | null {
  const phase = phases.find(({ kind }) => kind === active);
  if (!phase || today < phase.startsOn) return null;
  return phase.endsOn !== null && phase.endsOn < today ? null : phase.kind;
}
