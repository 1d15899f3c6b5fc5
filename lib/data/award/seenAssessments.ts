import { COUNTED_ASSESSMENTS } from "./countedAssessments";
import { seenNominees } from "./seenNominees";

/**
 * SQL: the assessments of others that a member may know of, of nominees that they may know of. Who is on the jury, though they manage the
 * award too and whatever seat they hold now, sees none of a nominee before they have submitted their own, or before the assessment is over, as
 * the award says; who abstains waits for its end.
 * @param member SQL of a member's id
 * @returns a subquery of the columns of `assessment`
 */
export function seenAssessments(member: string): string {
  return `(
    SELECT a.* FROM ${COUNTED_ASSESSMENTS} a JOIN ${seenNominees(member)} seen ON seen.nominee_id = a.nominee_id
      JOIN award_edition e ON e.id = seen.award_id
    WHERE a.member_id = ${member} OR ${seesOthers(member)}
  )`;
}

/** SQL: whether the jury of `e` deliberates, on a day on which that is open, or has: what it has read once it goes on reading. */
const DELIBERATED = `EXISTS (
        SELECT FROM award_phase p WHERE p.award_id = e.id AND p.kind = e.active_phase AND p.kind IN ('deliberation', 'published')
          AND p.starts_on <= (now() AT TIME ZONE 'Europe/Paris')::date)`;

/**
 * SQL: whether a member may know what others think of a nominee, and that they do: a count of it is a leak too.
 * @param member SQL of a member's id; in the query around, `seen` is a row of `seenNominees(member)` and `e` its award
 */
export function seesOthers(member: string): string {
  return `((seen.manager AND NOT EXISTS (SELECT FROM juror j WHERE j.award_id = seen.award_id AND j.member_id = ${member})) OR ${DELIBERATED}
      OR (e.others_shown = 'after-mine' AND EXISTS (
        SELECT FROM assessment mine WHERE mine.nominee_id = seen.nominee_id AND mine.member_id = ${member} AND mine.state = 'submitted'
      )))`;
}
