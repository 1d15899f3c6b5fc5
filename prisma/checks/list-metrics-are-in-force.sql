-- The version of a list is the one that its revision names.
SELECT l.id::text AS found FROM ranking_list l JOIN revision r ON r.id = l.revision_id
WHERE (r.metrics ->> l.metric)::int IS DISTINCT FROM l.metric_version
