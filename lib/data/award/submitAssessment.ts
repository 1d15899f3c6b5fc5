import type pg from "pg";
import { sameAssessment, withinCriteria } from "@/lib/domain/award/assessmentText";
import { missingCriteria } from "@/lib/domain/award/missingCriteria";
import { recordAudit } from "../audit/recordAudit";
import { type AssessmentId, type HeldAssessment, holdAssessment, isTypedOver } from "./holdAssessment";
import { type GivenAssessment, type SavedDraft, writeDraft } from "./saveDraft";

/** Submitted; or kept as a draft, because criteria that are required have no answer; or not written: see `SavedDraft`. */
export type SubmittedAssessment =
  | { outcome: "submitted"; categoryId: number; draftVersion: number; at: string }
  | { outcome: "missing"; criteria: readonly number[]; draftVersion: number; at: string }
  | Exclude<SavedDraft, { outcome: "saved" }>;

/**
 * Submits an assessment, or another version of it: it counts from now on, and all versions stay.
 * @throws ExpectedError `unknown-nominee`
 */
export async function submitAssessment(client: pg.PoolClient, given: GivenAssessment): Promise<SubmittedAssessment> {
  const held = await holdAssessment(client, given);
  if (held.state === "abstained") return { outcome: "abstained" };
  const typed = withinCriteria(given.text, held.criteria);
  const text = { ...typed, comment: typed.comment.trim() };
  const at = given.now.toISOString();
  const stands = held.submitted !== null && sameAssessment(text, held.submitted);
  if (stands && held.draft === null) return { outcome: "submitted", categoryId: held.categoryId, draftVersion: held.draftVersion, at };
  if (!isTypedOver(held, given) && !(held.draft && sameAssessment(text, held.draft)))
    return { outcome: "changed", draftVersion: held.draftVersion, theirs: held.draft ?? held.submitted ?? text };
  const missing = missingCriteria(held.criteria, text.scores);
  if (missing.length > 0) {
    const saved = await writeDraft(client, given, held);
    return saved.outcome === "saved" ? { ...saved, outcome: "missing", criteria: missing.map(({ id }) => id) } : saved;
  }
  if (stands) await dropDraft(client, given);
  else await writeVersion(client, given, held, { state: "submitted", ...text });
  return { outcome: "submitted", categoryId: held.categoryId, draftVersion: held.draftVersion + 1, at };
}

interface Version {
  state: "submitted" | "abstained";
  scores: Readonly<Partial<Record<number, number>>>;
  comment: string;
}

/** Puts a version in the place of the one before, which stays among the versions. */
export async function writeVersion(
  client: pg.PoolClient,
  { nomineeId, memberId, actor, now }: AssessmentId,
  held: HeldAssessment,
  { state, scores, comment }: Version,
): Promise<void> {
  const version = held.version + 1;
  const of = [nomineeId, memberId];
  await client.query("DELETE FROM assessment_score WHERE nominee_id = $1 AND member_id = $2", of);
  await client.query(
    `UPDATE assessment SET state = $3::text::assessment_state, version = $4, comment = $5, changed_at = $6, draft_version = draft_version + 1,
       submitted_at = CASE WHEN $3 = 'submitted' THEN $6::timestamptz END, draft = $7 WHERE nominee_id = $1 AND member_id = $2`,
    [...of, state, version, comment, now, state === "abstained" ? (held.draft ?? held.submitted) : null],
  );
  await client.query(
    `INSERT INTO assessment_score (nominee_id, member_id, criterion_id, score)
     SELECT $1, $2, k.id, k.score FROM unnest($3::int[], $4::int[]) k(id, score)`,
    [...of, Object.keys(scores).map(Number), Object.values(scores)],
  );
  await client.query(
    `INSERT INTO assessment_version (nominee_id, member_id, version, state, scores, comment, recorded_at)
     VALUES ($1, $2, $3, $4::text::assessment_state, $5, $6, $7)`,
    [...of, version, state, JSON.stringify(scores), comment, now],
  );
  // What was thought stays out of the log: those whom a link keeps from the nominee may read it.
  const action = state === "submitted" ? "submit-assessment" : "abstain";
  await recordAudit(client, [{ actor, action, subject: "nominee", subjectId: nomineeId, after: { version } }]);
}

/** What counts was typed again: the draft beside it goes. */
async function dropDraft(client: pg.PoolClient, { nomineeId, memberId, actor, now }: AssessmentId): Promise<void> {
  await client.query(
    "UPDATE assessment SET draft = NULL, draft_version = draft_version + 1, changed_at = $3 WHERE nominee_id = $1 AND member_id = $2",
    [nomineeId, memberId, now],
  );
  await recordAudit(client, [{ actor, action: "drop", subject: "nominee", subjectId: nomineeId }]);
}
