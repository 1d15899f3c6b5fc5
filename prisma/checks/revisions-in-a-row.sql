-- Revisions of an edition are numbered from 1 without a gap, and each edition has one.
SELECT e.code AS found
FROM edition e LEFT JOIN revision r ON r.edition_id = e.id
GROUP BY e.id
HAVING count(r.id) = 0 OR min(r.number) <> 1 OR max(r.number) <> count(r.id)
