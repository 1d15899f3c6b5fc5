-- The day on the territory is the last of those that are kept.
SELECT t.level || ' ' || t.code AS found
FROM territory t LEFT JOIN (SELECT territory_id, max(surveyed_on) AS surveyed_on FROM territory_survey GROUP BY 1) s ON s.territory_id = t.id
WHERE t.surveyed_on IS DISTINCT FROM s.surveyed_on
