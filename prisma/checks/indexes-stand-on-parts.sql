-- A ranked row by the index of 2017 has its five parts, no other row has any, and its value is what they make. Its range is of ranks of the list.
SELECT coalesce(r.list_id, x.list_id) || ' ' || coalesce(r.position, x.position) AS found
FROM (
  SELECT r.*, count(*) OVER (PARTITION BY r.list_id) AS n
  FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id AND l.metric = 'observatory_index' WHERE r.value IS NOT NULL
) r FULL JOIN ranking_index x ON x.list_id = r.list_id AND x.position = r.position
WHERE r.list_id IS NULL OR x.list_id IS NULL OR x.rank_high > r.n
  OR abs(r.value - 100 * (5 * x.engagement_rate + 4 * x.audience_per_1000 + 3 * x.posts_per_day + 2 * x.audience + x.follow_ratio) / 15) > 0.05 + 1e-9
