-- All levels agree: an EPCI or an EPT has as many inhabitants as its communes.
SELECT g.level || ' ' || g.code AS found
FROM territory g
JOIN membership m ON m.group_id = g.id AND m.ended_on IS NULL
JOIN territory c ON c.id = m.member_id
WHERE g.level IN ('epci', 'ept') AND g.closed_on IS NULL
GROUP BY g.id
HAVING g.population IS DISTINCT FROM sum(c.population)
