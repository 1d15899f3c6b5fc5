-- What is published is what was decided, nominee for nominee, and its hash is in the audit log.
SELECT 'nominee ' || p.award_id || ' ' || p.name AS found
FROM published_nominee p
WHERE NOT EXISTS (
  SELECT FROM award_category c JOIN nominee n ON n.category_id = c.id JOIN decision d ON d.nominee_id = n.id
  WHERE c.award_id = p.award_id AND c.slug = p.category_slug AND n.territory_id = p.territory_id AND n.removed_at IS NULL AND d.prize = p.prize)
UNION ALL
SELECT 'left out ' || c.award_id || ' ' || n.name
FROM award_publication b JOIN award_category c ON c.award_id = b.award_id JOIN nominee n ON n.category_id = c.id AND n.removed_at IS NULL
WHERE NOT EXISTS (SELECT FROM published_nominee p
  WHERE p.award_id = c.award_id AND p.category_slug = c.slug AND p.territory_id = n.territory_id)
UNION ALL
SELECT 'unlogged ' || b.award_id
FROM award_publication b
WHERE NOT EXISTS (SELECT FROM audit_log l WHERE l.subject = 'award' AND l.action = 'publish' AND l.subject_id = b.award_id::text
  AND l.after ->> 'sha256' = b.sha256)
