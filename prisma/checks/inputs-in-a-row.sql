-- Ordinals are positions in the canonical form: from 1, without a gap.
SELECT i.revision_id::text AS found
FROM edition_input i
GROUP BY i.revision_id
HAVING min(i.ordinal) <> 1 OR max(i.ordinal) <> count(*)
