-- A row is of a territory that the revision froze in the league of the list, with its areas.
SELECT r.list_id || ' ' || r.position AS found
FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id
LEFT JOIN edition_territory t ON t.revision_id = l.revision_id AND t.territory_id = r.territory_id
WHERE (t.league, t.region_code, t.departement_code) IS DISTINCT FROM (l.league, r.region_code, r.departement_code)
