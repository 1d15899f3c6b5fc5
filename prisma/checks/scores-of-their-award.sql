-- Scores are on the criteria of the award, and none that it requires is missing from what was submitted.
SELECT 'score ' || s.nominee_id || ' ' || s.member_id AS found
FROM assessment_score s JOIN criterion k ON k.id = s.criterion_id JOIN nominee n ON n.id = s.nominee_id
  JOIN award_category c ON c.id = n.category_id
WHERE k.award_id <> c.award_id
UNION ALL
SELECT 'missing ' || a.nominee_id || ' ' || a.member_id
FROM assessment a JOIN nominee n ON n.id = a.nominee_id JOIN award_category c ON c.id = n.category_id
  JOIN criterion k ON k.award_id = c.award_id AND k.required
WHERE a.state = 'submitted' AND NOT EXISTS (
  SELECT FROM assessment_score s WHERE s.nominee_id = a.nominee_id AND s.member_id = a.member_id AND s.criterion_id = k.id)
