/**
 * SQL: the nominees of which a juror has still to say whether anything links them, in the categories that they sit in. Those that a manager or
 * their employer links them to already are not asked about: they are hidden, and a question would tell of them.
 * @param member SQL of a member's id
 * @returns a subquery of nominee_id, category_id, name, level
 */
export function undeclaredNominees(member: string): string {
  return `(
    SELECT n.id AS nominee_id, n.category_id, n.name, n.level FROM nominee n
      JOIN jury_seat s ON s.category_id = n.category_id AND s.member_id = ${member}
      JOIN member m ON m.id = s.member_id AND 'JUROR' = ANY (m.roles)
    WHERE n.removed_at IS NULL AND NOT EXISTS (
      SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND (x.source = 'declared' OR x.link <> 'none'))
  )`;
}
