-- Nothing is carried further: every frozen figure is of the window, and dated better than by its year.
SELECT i.revision_id || ' ' || i.ordinal AS found
FROM edition_input i JOIN revision r ON r.id = i.revision_id JOIN edition e ON e.id = r.edition_id
WHERE i.observed_on NOT BETWEEN e.reference_on - e.window_days AND e.reference_on
  OR i.date_precision = 'year' OR i.network <> ALL (r.networks) OR (i.kind IS NOT NULL AND NOT i.counted)
