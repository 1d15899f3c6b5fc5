/**
 * SQL: the assessments that count: submitted, by a juror who still sits in the category and has declared that nothing links them to a nominee
 * that was not removed. What was submitted before a conflict came to light, or a declaration was taken back, is kept, and does not count.
 */
export const COUNTED_ASSESSMENTS = `(
    SELECT a.* FROM assessment a JOIN nominee n ON n.id = a.nominee_id AND n.removed_at IS NULL
      JOIN jury_seat s ON s.category_id = n.category_id AND s.member_id = a.member_id
      JOIN conflict d ON d.nominee_id = a.nominee_id AND d.member_id = a.member_id AND d.source = 'declared'
    WHERE a.state = 'submitted'
      AND NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = a.nominee_id AND x.member_id = a.member_id AND x.link <> 'none')
  )`;
