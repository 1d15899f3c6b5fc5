-- A revision froze the census of all its territories or of none, and nobody was looked for after its reference day.
SELECT t.revision_id || ' ' || t.level || ' ' || t.code AS found
FROM edition_territory t JOIN revision r ON r.id = t.revision_id JOIN edition e ON e.id = r.edition_id
WHERE t.surveyed_on > e.reference_on
UNION ALL
SELECT t.revision_id::text FROM edition_territory t GROUP BY t.revision_id HAVING count(t.website) NOT IN (0, count(*))
