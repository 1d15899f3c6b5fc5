-- The codes of areas have no foreign key: they must name one, and a département must be in its région.
SELECT t.level || ' ' || t.code AS found
FROM territory t
LEFT JOIN area d ON d.level = 'departement' AND d.code = t.departement_code
LEFT JOIN area r ON r.level = 'region' AND r.code = t.region_code
WHERE t.level <> 'com'
  AND ((t.departement_code IS NOT NULL AND d.code IS NULL) OR (t.region_code IS NOT NULL AND r.code IS NULL)
    OR (d.region_code IS NOT NULL AND t.region_code IS NOT NULL AND d.region_code <> t.region_code))
