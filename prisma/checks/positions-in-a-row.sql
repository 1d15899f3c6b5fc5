-- Display order: from 1 without a gap, ranked rows first and by rank.
SELECT list_id || ' ' || position AS found
FROM (
  SELECT list_id, position, rank, row_number() OVER list AS place, lag(rank) OVER list AS before, lag(reason) OVER list AS reason_before
  FROM ranking_row WINDOW list AS (PARTITION BY list_id ORDER BY position)
) placed
WHERE position <> place OR (rank IS NOT NULL AND (reason_before IS NOT NULL OR before > rank))
