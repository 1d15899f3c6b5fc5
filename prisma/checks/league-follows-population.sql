SELECT t.level || ' ' || t.code AS found
FROM territory t
WHERE t.league::text IS DISTINCT FROM CASE t.level
  WHEN 'commune' THEN CASE
    WHEN coalesce(t.population, 0) = 0 THEN NULL
    WHEN t.population < 2000 THEN 'villages'
    WHEN t.population < 20000 THEN 'petites-villes'
    WHEN t.population < 100000 THEN 'villes-moyennes'
    ELSE 'grandes-villes' END
  WHEN 'epci' THEN CASE t.epci_type
    WHEN 'CC' THEN 'communautes-de-communes'
    WHEN 'CA' THEN 'communautes-agglomeration'
    WHEN 'CU' THEN 'communautes-urbaines'
    ELSE 'metropoles' END
  WHEN 'ept' THEN 'communautes-urbaines'
  WHEN 'departement' THEN 'departements'
  WHEN 'region' THEN 'regions'
END
