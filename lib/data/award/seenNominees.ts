/**
 * SQL: the nominees that a member may know of. Whatever is read of an award for somebody is read through it, so that lists, pages, counts,
 * means, exports and the permission itself obey alike: a conflict hides a nominee wherever it would show.
 *
 * - Nobody sees a nominee that anything links them to, a manager no more than a juror.
 * - A manager sees all others, those that were removed as well; who sits in a category sees those of it once they have declared, as its jurors.
 * - A juror sees those of their categories of which they have declared that nothing links them.
 * @param member SQL of a member's id
 * @returns a subquery of nominee_id, category_id, award_id, manager (sees it as one), seated (as a juror of its category), chair
 */
export function seenNominees(member: string): string {
  return `(
    SELECT n.id AS nominee_id, n.category_id, c.award_id, 'JURY_MANAGER' = ANY (m.roles) AS manager, s.member_id IS NOT NULL AS seated,
      coalesce(s.chair, false) AS chair
    FROM nominee n JOIN award_category c ON c.id = n.category_id JOIN member m ON m.id = ${member}
      LEFT JOIN jury_seat s ON s.category_id = n.category_id AND s.member_id = m.id
    WHERE NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.link <> 'none')
      AND ('JURY_MANAGER' = ANY (m.roles) OR (n.removed_at IS NULL AND s.member_id IS NOT NULL AND 'JUROR' = ANY (m.roles)))
      AND (s.member_id IS NULL
        OR EXISTS (SELECT FROM conflict d WHERE d.nominee_id = n.id AND d.member_id = m.id AND d.source = 'declared'))
  )`;
}
