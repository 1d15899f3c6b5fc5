SELECT l.id::text AS found FROM ranking_list l
WHERE NOT EXISTS (SELECT 1 FROM ranking_scope s WHERE s.list_id = l.id AND s.scope = 'national')
