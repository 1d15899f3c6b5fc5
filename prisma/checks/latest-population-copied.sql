-- Lists sort by the copy: it must be the newest row of population.
SELECT t.level || ' ' || t.code AS found
FROM territory t
LEFT JOIN (SELECT DISTINCT ON (territory_id) territory_id, year, value FROM population ORDER BY territory_id, year DESC) p ON p.territory_id = t.id
WHERE (t.population, t.population_year) IS DISTINCT FROM (p.value, p.year)
