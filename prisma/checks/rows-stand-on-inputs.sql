-- A row on a network names its frozen input, and a ranked one the figure that it shows: counted, of the kind compared, of its territory.
SELECT r.list_id || ' ' || r.position AS found
FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id
LEFT JOIN edition_input i ON i.revision_id = l.revision_id AND i.ordinal = r.input_ordinal
WHERE l.network <> 'all' AND (i.ordinal IS NULL OR r.value IS NOT NULL)
  AND (i.territory_id, i.network::text, i.kind, i.audience::bigint, i.observed_on, i.counted)
    IS DISTINCT FROM (r.territory_id, l.network, l.kind, r.audience, r.observed_on, true)
