-- An import writes accounts without the triggers that hold a third of this rule: see the exclusion, the index and the triggers of the first migration.
SELECT DISTINCT t.level || ' ' || t.code || ' ' || a.network AS found
FROM account a
JOIN account b ON b.territory_id = a.territory_id AND b.network = a.network AND b.id > a.id
  AND daterange(a.opened_on, a.closed_on, '[)') && daterange(b.opened_on, b.closed_on, '[)')
JOIN territory t ON t.id = a.territory_id
WHERE a.main AND a.standing = 'official' AND b.main AND b.standing = 'official'
