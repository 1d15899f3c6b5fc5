SELECT e.code || ' r' || r.number AS found
FROM revision r JOIN edition e ON e.id = r.edition_id
JOIN revision p ON p.id = r.previous_revision_id JOIN edition pe ON pe.id = p.edition_id
WHERE pe.reference_on >= e.reference_on
