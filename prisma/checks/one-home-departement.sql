-- An EPCI or EPT belongs to the département that holds most of its population (tie: lowest code), and to that one's région.
SELECT g.level || ' ' || g.code AS found
FROM territory g
CROSS JOIN LATERAL (
  SELECT c.departement_code, c.region_code FROM membership m JOIN territory c ON c.id = m.member_id
  WHERE m.group_id = g.id AND m.ended_on IS NULL
  GROUP BY 1, 2 ORDER BY sum(coalesce(c.population, 0)) DESC, c.departement_code LIMIT 1
) home
WHERE g.level IN ('epci', 'ept') AND g.closed_on IS NULL
  AND (g.departement_code, g.region_code) IS DISTINCT FROM (home.departement_code, home.region_code)
