SELECT i.revision_id || ' ' || i.territory_id || ' ' || i.network AS found
FROM edition_input i WHERE i.counted
GROUP BY i.revision_id, i.territory_id, i.network
HAVING count(DISTINCT i.account_id) > 1
