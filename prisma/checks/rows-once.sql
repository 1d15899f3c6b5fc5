SELECT r.list_id || ' ' || r.territory_id AS found
FROM ranking_row r GROUP BY r.list_id, r.territory_id HAVING count(*) > 1
