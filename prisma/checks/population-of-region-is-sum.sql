SELECT r.code AS found
FROM territory r
JOIN territory c ON c.level = 'commune' AND c.closed_on IS NULL AND c.region_code = r.code
WHERE r.level = 'region' AND r.closed_on IS NULL
GROUP BY r.id
HAVING r.population IS DISTINCT FROM sum(c.population)
