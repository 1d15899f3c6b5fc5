-- A nominee by rank is in the list that its category pinned, where it says.
SELECT n.id || ' ' || n.name AS found
FROM nominee n JOIN award_category c ON c.id = n.category_id AND c.revision_id IS NOT NULL
WHERE n.origin = 'ranking' AND NOT EXISTS (
  SELECT FROM ranking_list l JOIN ranking_row r ON r.list_id = l.id
  WHERE l.revision_id = c.revision_id AND l.metric = c.metric AND l.network = c.network AND l.league::text = n.facts ->> 'league'
    AND r.territory_id = n.territory_id AND r.rank = (n.facts ->> 'rank')::int AND r.value = (n.facts ->> 'value')::double precision
    AND r.rank_best = (n.facts ->> 'rankBest')::int AND r.rank_worst = (n.facts ->> 'rankWorst')::int)
