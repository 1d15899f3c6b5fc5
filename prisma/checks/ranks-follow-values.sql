-- In each scope the highest value is first, equal values share a rank (1, 2, 2, 4), and say so.
SELECT list_id || ' ' || position AS found
FROM (
  SELECT list_id, position, region_code, departement_code, rank, tied, region_rank, region_tied, departement_rank, departement_tied,
    rank() OVER (PARTITION BY list_id ORDER BY value DESC) AS is_rank,
    count(*) OVER (PARTITION BY list_id, value) > 1 AS is_tied,
    rank() OVER (PARTITION BY list_id, region_code ORDER BY value DESC) AS is_region_rank,
    count(*) OVER (PARTITION BY list_id, region_code, value) > 1 AS is_region_tied,
    rank() OVER (PARTITION BY list_id, departement_code ORDER BY value DESC) AS is_departement_rank,
    count(*) OVER (PARTITION BY list_id, departement_code, value) > 1 AS is_departement_tied
  FROM ranking_row WHERE value IS NOT NULL
) ranked
WHERE (rank, tied) IS DISTINCT FROM (is_rank, is_tied)
  OR (region_rank, region_tied) IS DISTINCT FROM (CASE WHEN region_code IS NOT NULL THEN is_region_rank END, CASE WHEN region_code IS NOT NULL THEN is_region_tied END)
  OR (departement_rank, departement_tied) IS DISTINCT FROM (CASE WHEN departement_code IS NOT NULL THEN is_departement_rank END, CASE WHEN departement_code IS NOT NULL THEN is_departement_tied END)
