-- A frozen shortlist nominates all that its rule names, those tied at the cut too, and nobody else by rank.
WITH rule AS (
  SELECT c.id, c.size, c.min_population, c.min_audience, c.min_posts, c.network, c.revision_id, l.id AS list_id
  FROM award_category c JOIN ranking_list l ON l.revision_id = c.revision_id AND l.metric = c.metric AND l.network = c.network
    AND l.league::text = coalesce(c.league::text, (SELECT max(n.facts ->> 'league') FROM nominee n WHERE n.category_id = c.id AND n.origin = 'ranking'))
  WHERE c.frozen_at IS NOT NULL
), met AS (
  SELECT u.id, u.size, r.territory_id, r.rank, row_number() OVER (PARTITION BY u.id ORDER BY r.position) AS place
  FROM rule u JOIN ranking_row r ON r.list_id = u.list_id AND r.reason IS NULL
    JOIN edition_territory t ON t.revision_id = u.revision_id AND t.territory_id = r.territory_id
  WHERE coalesce(t.population, -1) >= coalesce(u.min_population, -1) AND coalesce(r.audience, -1) >= coalesce(u.min_audience, -1)
    AND (u.min_posts IS NULL OR u.min_posts <= CASE u.network
      WHEN 'all' THEN (SELECT sum(i.posts) FROM edition_input i WHERE i.revision_id = u.revision_id AND i.territory_id = r.territory_id AND i.counted
        AND EXISTS (SELECT FROM ranking_list o
          WHERE o.revision_id = u.revision_id AND o.network = i.network::text AND o.metric = 'audience' AND o.kind = i.kind))
      ELSE (SELECT i.posts FROM edition_input i WHERE i.revision_id = u.revision_id AND i.ordinal = r.input_ordinal) END)
), named AS (
  SELECT m.id, m.territory_id FROM met m
  WHERE m.rank <= coalesce((SELECT k.rank FROM met k WHERE k.id = m.id AND k.place = k.size), m.rank)
)
SELECT 'left out ' || k.id || ' ' || k.territory_id AS found
FROM named k
WHERE NOT EXISTS (SELECT FROM nominee n WHERE n.category_id = k.id AND n.territory_id = k.territory_id)
UNION ALL
SELECT 'beyond the cut ' || n.category_id || ' ' || n.territory_id
FROM nominee n JOIN rule u ON u.id = n.category_id
WHERE n.origin = 'ranking' AND NOT EXISTS (SELECT FROM named k WHERE k.id = n.category_id AND k.territory_id = n.territory_id)
