import type { Criterion, Scores } from "@/lib/domain/award/criterion";
import { meanScore } from "@/lib/domain/award/meanScore";
import { weighScores } from "@/lib/domain/award/scoreAssessment";
import type { Database } from "../database";
import { seenAssessments } from "./seenAssessments";

/** An assessment that counts, as somebody who may read it does. */
export interface SeenAssessment {
  nomineeId: string;
  memberId: number;
  name: string;
  scores: Scores;
  comment: string;
}

/** What a member may read of what the jury thinks, of one nominee or of a category: their own, and others' when the award says so. */
export async function readSeenAssessments(
  { pool }: Pick<Database, "pool">,
  memberId: number,
  of: { nomineeId: string } | { categoryId: number },
): Promise<SeenAssessment[]> {
  const { rows } = await pool.query<SeenAssessment>(
    `SELECT a.nominee_id AS "nomineeId", a.member_id AS "memberId", m.name, a.comment,
       (SELECT coalesce(jsonb_object_agg(s.criterion_id, s.score), '{}') FROM assessment_score s
         WHERE s.nominee_id = a.nominee_id AND s.member_id = a.member_id) AS scores
     FROM ${seenAssessments("$1")} a JOIN member m ON m.id = a.member_id JOIN nominee n ON n.id = a.nominee_id
     WHERE ${"nomineeId" in of ? "n.id" : "n.category_id"} = $2
     ORDER BY a.nominee_id, m.name COLLATE "fr-x-icu", m.id`,
    [memberId, "nomineeId" in of ? of.nomineeId : of.categoryId],
  );
  return rows;
}

/** What the jury gives, and how many of it are counted in. Of one's own alone there is no mean to tell. */
export interface JuryMean {
  mean: number | null;
  count: number;
}

export function juryMean(memberId: number, criteria: readonly Criterion[], assessments: readonly SeenAssessment[]): JuryMean | null {
  if (assessments.every((one) => one.memberId === memberId)) return null;
  const weighed = assessments.flatMap(({ scores }) => weighScores(criteria, scores) ?? []);
  return { mean: meanScore(weighed), count: assessments.length };
}
