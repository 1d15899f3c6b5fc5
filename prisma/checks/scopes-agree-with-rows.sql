-- The counts of a list are those of its rows, reason by reason; those without an account are only counted.
SELECT l.id || ' ' || s.scope || ' ' || s.code AS found
FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id
LEFT JOIN (
  SELECT list_id, scope, code, sum(ranked) AS ranked, coalesce(jsonb_object_agg(reason, rows) FILTER (WHERE reason IS NOT NULL), '{}') AS reasons
  FROM (
    SELECT r.list_id, c.scope, c.code, r.reason::text AS reason, count(*) AS rows, count(*) FILTER (WHERE r.value IS NOT NULL) AS ranked
    FROM ranking_row r
    CROSS JOIN LATERAL (VALUES ('national', ''), ('region', r.region_code), ('departement', r.departement_code)) c (scope, code)
    GROUP BY 1, 2, 3, 4
  ) counted GROUP BY 1, 2, 3
) r ON r.list_id = l.id AND r.scope = s.scope AND r.code = s.code
WHERE s.ranked <> coalesce(r.ranked, 0) OR s.unranked - 'no-account' <> coalesce(r.reasons, '{}')
