-- Whoever assesses, votes or is assigned sits on the jury of that award, or did.
SELECT k.what || ' ' || k.nominee_id || ' ' || k.member_id AS found
FROM (
  SELECT 'assessment' AS what, nominee_id, member_id FROM assessment
  UNION ALL SELECT 'ballot', nominee_id, member_id FROM ballot
  UNION ALL SELECT 'assignment', nominee_id, member_id FROM assignment
) k JOIN nominee n ON n.id = k.nominee_id JOIN award_category c ON c.id = n.category_id
WHERE NOT EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = k.member_id)
