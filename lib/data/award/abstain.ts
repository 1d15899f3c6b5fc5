import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";
import { type AssessmentId, holdAssessment } from "./holdAssessment";
import { writeVersion } from "./submitAssessment";

/**
 * Keeps a juror out of the assessment of a nominee, by their own will. What they had written stays, as a draft for their eyes.
 * @throws ExpectedError `unknown-nominee`
 */
export async function abstain(client: pg.PoolClient, given: AssessmentId): Promise<void> {
  const held = await holdAssessment(client, given);
  if (held.state !== "abstained") await writeVersion(client, given, held, { state: "abstained", scores: {}, comment: "" });
}

/**
 * Takes an abstention back: the assessment is a draft again, with what had been written.
 * @throws ExpectedError `unknown-nominee`
 */
export async function endAbstention(client: pg.PoolClient, given: AssessmentId): Promise<void> {
  const held = await holdAssessment(client, given);
  if (held.state !== "abstained") return;
  await client.query(
    `UPDATE assessment SET state = 'draft', draft_version = draft_version + 1, changed_at = $3 WHERE nominee_id = $1 AND member_id = $2`,
    [given.nomineeId, given.memberId, given.now],
  );
  await recordAudit(client, [{ actor: given.actor, action: "end-abstention", subject: "nominee", subjectId: given.nomineeId }]);
}
