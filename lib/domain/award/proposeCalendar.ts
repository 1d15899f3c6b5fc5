import type { Day } from "@/lib/domain/snapshot/figure";
import { daysAfter } from "../snapshot/daysAfter";
import { PHASES, type Phase, type PhaseKind } from "./phase";

/** How long each lasts in the calendar that a new award is proposed. The palmarès stays published. */
const DAYS: Readonly<Record<PhaseKind, number | null>> = {
  candidatures: 42,
  shortlisting: 14,
  assessment: 28,
  deliberation: 14,
  published: null,
};

/** A calendar to begin with: one phase after the other, from a day on. */
export function proposeCalendar(from: Day): Phase[] {
  let startsOn = from;
  return PHASES.map((kind) => {
    const days = DAYS[kind];
    const phase: Phase = { kind, startsOn, endsOn: days === null ? null : daysAfter(startsOn, days - 1) };
    if (phase.endsOn !== null) startsOn = daysAfter(phase.endsOn, 1);
    return phase;
  });
}
