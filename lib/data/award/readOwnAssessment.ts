import { type AssessmentText, readAssessmentText } from "@/lib/domain/award/assessmentText";
import type { Scores } from "@/lib/domain/award/criterion";
import type { Database } from "../database";

/** One's own assessment. */
export interface OwnAssessment {
  state: "draft" | "submitted" | "abstained";
  /** What was typed and not submitted. */
  draft: AssessmentText | null;
  draftVersion: number;
  submitted: AssessmentText | null;
  /** ISO instants. */
  changedAt: string;
  submittedAt: string | null;
}
/** What was sent once, and stays. */
export interface OwnVersion {
  version: number;
  state: "submitted" | "abstained";
  scores: Scores;
  comment: string;
  recordedAt: string;
}
/** A page of one's notebook, and when it was written. */
export interface OwnNote {
  text: string;
  at: string;
}

export async function readOwnAssessment(
  { pool }: Pick<Database, "pool">,
  memberId: number,
  nomineeId: string,
): Promise<OwnAssessment | null> {
  const { rows } = await pool.query<
    Omit<OwnAssessment, "draft" | "changedAt" | "submittedAt"> & { draft: unknown; changedAt: Date; submittedAt: Date | null }
  >(
    `SELECT a.state::text AS state, a.draft, a.draft_version AS "draftVersion", a.changed_at AS "changedAt", a.submitted_at AS "submittedAt",
       CASE WHEN a.state = 'submitted' THEN json_build_object('comment', a.comment, 'scores',
         (SELECT coalesce(jsonb_object_agg(s.criterion_id, s.score), '{}') FROM assessment_score s
           WHERE s.nominee_id = a.nominee_id AND s.member_id = a.member_id)) END AS submitted
     FROM assessment a WHERE a.nominee_id = $2 AND a.member_id = $1`,
    [memberId, nomineeId],
  );
  const [own] = rows;
  if (!own) return null;
  return {
    ...own,
    draft: own.draft === null ? null : readAssessmentText(own.draft),
    changedAt: own.changedAt.toISOString(),
    submittedAt: own.submittedAt?.toISOString() ?? null,
  };
}

export async function readOwnVersions({ pool }: Pick<Database, "pool">, memberId: number, nomineeId: string): Promise<OwnVersion[]> {
  const { rows } = await pool.query<Omit<OwnVersion, "recordedAt"> & { recordedAt: Date }>(
    `SELECT version, state::text AS state, scores, comment, recorded_at AS "recordedAt" FROM assessment_version
     WHERE nominee_id = $2 AND member_id = $1 ORDER BY version DESC`,
    [memberId, nomineeId],
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

export async function readOwnNote({ pool }: Pick<Database, "pool">, memberId: number, nomineeId: string): Promise<OwnNote | null> {
  const { rows } = await pool.query<{ text: string; at: Date }>(
    "SELECT text, changed_at AS at FROM juror_note WHERE nominee_id = $2 AND member_id = $1",
    [memberId, nomineeId],
  );
  return rows[0] ? { text: rows[0].text, at: rows[0].at.toISOString() } : null;
}
