-- Best ≤ rank ≤ worst ≤ number of the ranked, in each scope.
SELECT list_id || ' ' || position AS found
FROM (
  SELECT *, count(*) OVER (PARTITION BY list_id) AS n, count(*) OVER (PARTITION BY list_id, region_code) AS region_n,
    count(*) OVER (PARTITION BY list_id, departement_code) AS departement_n
  FROM ranking_row WHERE value IS NOT NULL
) r
WHERE NOT (1 <= rank_best AND rank_best <= rank AND rank <= rank_worst AND rank_worst <= n)
  OR NOT (1 <= region_rank_best AND region_rank_best <= region_rank AND region_rank <= region_rank_worst AND region_rank_worst <= region_n)
  OR NOT (1 <= departement_rank_best AND departement_rank_best <= departement_rank AND departement_rank <= departement_rank_worst AND departement_rank_worst <= departement_n)
