-- Frozen rows name a territory of their revision: there is no foreign key for it.
SELECT 'edition_input ' || i.revision_id || ' ' || i.ordinal AS found
FROM edition_input i
WHERE NOT EXISTS (SELECT 1 FROM edition_territory t WHERE t.revision_id = i.revision_id AND t.territory_id = i.territory_id)
