-- While an award is under way, whoever sits on its jury or manages it is kept from the authority that they work for, and from those that it
-- is a member of, or that are members of it.
SELECT m.id || ' ' || n.id AS found
FROM nominee n JOIN award_category c ON c.id = n.category_id
  JOIN member m ON m.employer_id IS NOT NULL AND ('JURY_MANAGER' = ANY (m.roles)
    OR EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = m.id))
WHERE (m.employer_id = n.territory_id OR EXISTS (
    SELECT FROM membership s WHERE s.ended_on IS NULL
      AND ((s.member_id = m.employer_id AND s.group_id = n.territory_id) OR (s.member_id = n.territory_id AND s.group_id = m.employer_id))))
  AND NOT EXISTS (SELECT FROM award_publication p WHERE p.award_id = c.award_id)
  AND NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.source = 'automatic')
