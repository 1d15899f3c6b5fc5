-- Nothing is lost: in each scope, ranked and not ranked are all territories of the league.
SELECT l.id || ' ' || s.scope || ' ' || s.code AS found
FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id
CROSS JOIN LATERAL (SELECT coalesce(sum(value::int), 0) AS unranked FROM jsonb_each_text(s.unranked)) u
LEFT JOIN (
  SELECT revision_id, league, 'national' AS scope, '' AS code, count(*) AS territories FROM edition_territory GROUP BY 1, 2
  UNION ALL SELECT revision_id, league, 'region', region_code, count(*) FROM edition_territory GROUP BY 1, 2, 4
  UNION ALL SELECT revision_id, league, 'departement', departement_code, count(*) FROM edition_territory GROUP BY 1, 2, 4
) t ON t.revision_id = l.revision_id AND t.league = l.league AND t.scope = s.scope AND t.code = s.code
WHERE s.ranked + u.unranked IS DISTINCT FROM t.territories
