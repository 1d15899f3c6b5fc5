-- While an award is under way, whoever sits on its jury or manages it is kept from the authority that they work for, from those that it is a
-- member of or that are members of it, from the one that took it in by a merger or that it took in, from those that lie in it where it is a département or a région, and from the one that it lies in.
SELECT m.id || ' ' || n.id AS found
FROM nominee n JOIN award_category c ON c.id = n.category_id JOIN territory t ON t.id = n.territory_id
  JOIN member m ON m.employer_id IS NOT NULL AND ('JURY_MANAGER' = ANY (m.roles)
    OR EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = m.id))
  JOIN territory e ON e.id = m.employer_id
WHERE (e.id = t.id OR e.absorbed_by_id = t.id OR t.absorbed_by_id = e.id
    OR EXISTS (SELECT FROM membership s WHERE s.ended_on IS NULL
      AND ((s.member_id = e.id AND s.group_id = t.id) OR (s.member_id = t.id AND s.group_id = e.id)))
    OR (e.level = 'region' AND e.code = t.region_code) OR (e.level IN ('departement', 'com') AND e.code = t.departement_code)
    OR (t.level = 'region' AND t.code = e.region_code) OR (t.level IN ('departement', 'com') AND t.code = e.departement_code)
    OR EXISTS (SELECT FROM membership s JOIN territory p ON p.id = s.member_id WHERE s.ended_on IS NULL
      AND (s.group_id = t.id AND ((e.level = 'region' AND e.code = p.region_code) OR (e.level IN ('departement', 'com') AND e.code = p.departement_code))
        OR s.group_id = e.id AND ((t.level = 'region' AND t.code = p.region_code) OR (t.level IN ('departement', 'com') AND t.code = p.departement_code)))))
  AND NOT EXISTS (SELECT FROM award_publication p WHERE p.award_id = c.award_id)
  AND NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.source = 'automatic')
