import { compareText } from "../edition/compareText";
import { pairOrder } from "./juryPair";

/** A nominee that a juror still has to do. */
export interface NomineeToAssess {
  nomineeId: string;
  /** Assessments of it that jurors have submitted. */
  submitted: number;
}

/**
 * « Enregistrer et suivant »: the nominee with the fewest submitted assessments, so that all are covered alike without anybody
 * assigning them; among equals by an order of the juror's own, so that a jury that starts together does not walk in one line.
 * @param current the nominee on the page, which is not served again
 * @returns null when nothing else is left
 */
export function nextToAssess(jurorId: number, left: readonly NomineeToAssess[], current: string | null): string | null {
  const [next] = left
    .filter(({ nomineeId }) => nomineeId !== current)
    .map((nominee) => ({ ...nominee, order: pairOrder({ jurorId, nomineeId: nominee.nomineeId }) }))
    .sort((a, b) => a.submitted - b.submitted || a.order - b.order || compareText(a.nomineeId, b.nomineeId));
  return next?.nomineeId ?? null;
}
