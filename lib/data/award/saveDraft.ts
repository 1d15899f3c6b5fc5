import type pg from "pg";
import { type AssessmentText, NO_TEXT, sameAssessment, withinCriteria } from "@/lib/domain/award/assessmentText";
import { recordAudit } from "../audit/recordAudit";
import { type AssessmentId, type HeldAssessment, holdAssessment, isTypedOver, shownOf, type TypedOver } from "./holdAssessment";

export type GivenAssessment = AssessmentId & TypedOver & { text: AssessmentText };

/** Kept; or another page was quicker, and nothing was written; or the juror has abstained since. */
export type SavedDraft =
  | { outcome: "saved"; draftVersion: number; at: string }
  | { outcome: "changed"; draftVersion: number; theirs: AssessmentText }
  | { outcome: "abstained" };

/**
 * Keeps what a juror types, for their eyes only. What they have submitted goes on counting meanwhile.
 * @throws ExpectedError `unknown-nominee`
 */
export async function saveDraft(client: pg.PoolClient, given: GivenAssessment): Promise<SavedDraft> {
  return writeDraft(client, given, await holdAssessment(client, given));
}

export async function writeDraft(client: pg.PoolClient, given: GivenAssessment, held: HeldAssessment): Promise<SavedDraft> {
  if (held.state === "abstained") return { outcome: "abstained" };
  const text = withinCriteria(given.text, held.criteria);
  const shown = shownOf(held) ?? NO_TEXT;
  const { nomineeId, memberId, actor, now } = given;
  const begins = held.draftVersion === 0 && held.version === 0;
  // Said twice, because the first answer was lost: nothing is left to store.
  if (sameAssessment(text, shown) && !begins) return { outcome: "saved", draftVersion: held.draftVersion, at: now.toISOString() };
  if (!isTypedOver(held, given)) return { outcome: "changed", draftVersion: held.draftVersion, theirs: shown };
  const kept = held.submitted && sameAssessment(text, held.submitted) ? null : { ...text, writer: given.writers[0] };
  await client.query(
    "UPDATE assessment SET draft = $3, draft_version = draft_version + 1, changed_at = $4 WHERE nominee_id = $1 AND member_id = $2",
    [nomineeId, memberId, kept, now],
  );
  // Of what is typed key after key the log has the beginning.
  if (begins) await recordAudit(client, [{ actor, action: "begin-assessment", subject: "nominee", subjectId: nomineeId }]);
  return { outcome: "saved", draftVersion: held.draftVersion + 1, at: now.toISOString() };
}
