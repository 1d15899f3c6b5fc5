-- On all networks the audience is the sum of the figures of the kinds compared, and its day the oldest of them.
SELECT r.list_id || ' ' || r.position AS found
FROM ranking_row r
JOIN ranking_list l ON l.id = r.list_id AND l.network = 'all' AND l.metric = 'audience'
LEFT JOIN LATERAL (
  SELECT sum(i.audience) AS audience, min(i.observed_on) AS observed_on
  FROM edition_input i
  WHERE i.revision_id = l.revision_id AND i.territory_id = r.territory_id AND i.counted
    AND i.kind = (SELECT k.kind FROM ranking_list k WHERE k.revision_id = l.revision_id AND k.network = i.network::text AND k.kind IS NOT NULL LIMIT 1)
) s ON true
WHERE r.value IS NOT NULL AND (r.input_ordinal IS NOT NULL OR (r.audience, r.observed_on) IS DISTINCT FROM (s.audience, s.observed_on))
