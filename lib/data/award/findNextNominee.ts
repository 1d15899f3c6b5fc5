import type pg from "pg";
import { type NomineeToAssess, nextToAssess } from "@/lib/domain/award/nextToAssess";
import { COUNTED_ASSESSMENTS } from "./countedAssessments";
import { seenNominees } from "./seenNominees";

/**
 * The nominee of a category that a juror is served next: of those that are theirs to assess and that they have not, the one with the fewest
 * assessments.
 * @param current the one on the page
 */
export async function findNextNominee(
  reader: Pick<pg.Pool, "query">,
  { memberId, categoryId, current }: { memberId: number; categoryId: number; current: string | null },
): Promise<string | null> {
  const { rows } = await reader.query<NomineeToAssess>(
    `SELECT n.id AS "nomineeId", (SELECT count(*)::int FROM ${COUNTED_ASSESSMENTS} k WHERE k.nominee_id = n.id) AS submitted
     FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
       JOIN award_category c ON c.id = n.category_id
       JOIN conflict d ON d.nominee_id = n.id AND d.member_id = $1 AND d.source = 'declared'
       LEFT JOIN assessment a ON a.nominee_id = n.id AND a.member_id = $1
     WHERE n.category_id = $2 AND seen.seated AND coalesce(a.state, 'draft') = 'draft'
       AND (NOT c.assigned OR EXISTS (SELECT FROM assignment g WHERE g.nominee_id = n.id AND g.member_id = $1))`,
    [memberId, categoryId],
  );
  return nextToAssess(memberId, rows, current);
}
