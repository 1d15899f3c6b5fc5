-- 67 stands for Alsace (67 and 68); 69 leaves out the Métropole de Lyon, which has the powers of a département on its own area.
SELECT d.code AS found
FROM territory d
JOIN territory c ON c.level = 'commune' AND c.closed_on IS NULL
  AND CASE WHEN c.departement_code = '68' THEN '67' ELSE c.departement_code END = d.code
WHERE d.level = 'departement' AND d.closed_on IS NULL
  AND NOT (d.code = '69' AND EXISTS (
    SELECT 1 FROM membership m JOIN territory g ON g.id = m.group_id
    WHERE m.member_id = c.id AND m.ended_on IS NULL AND g.level = 'epci' AND g.code = '200046977'))
GROUP BY d.id
HAVING d.population IS DISTINCT FROM sum(c.population)
