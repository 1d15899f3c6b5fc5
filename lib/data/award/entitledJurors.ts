import { seenNominees } from "./seenNominees";

/**
 * SQL: who decides on each nominee: the jurors of its category whom nothing links to it, while they are jurors and may sign in. Present are those who were noted so and may know of
 * it: somebody who has declared nothing on a nominee that came in late does not make its quorum.
 * @returns a subquery of nominee_id, category_id, member_id, present
 */
export const ENTITLED_JURORS = `(
    SELECT n.id AS nominee_id, s.category_id, s.member_id, coalesce(s.present, false)
      AND EXISTS (SELECT FROM ${seenNominees("s.member_id")} known WHERE known.nominee_id = n.id) AS present
    FROM nominee n JOIN jury_seat s ON s.category_id = n.category_id
      JOIN member m ON m.id = s.member_id AND m.disabled_at IS NULL AND 'JUROR' = ANY (m.roles)
    WHERE n.removed_at IS NULL
      AND NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = s.member_id AND x.link <> 'none')
  )`;
