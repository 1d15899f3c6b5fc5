-- What falls in a default partition was written outside the paths that make partitions, or is of a year that has none yet.
SELECT 'snapshot ' || account_id || ' ' || observed_on AS found FROM snapshot_other
UNION ALL SELECT 'edition_input ' || revision_id || ' ' || ordinal FROM edition_input_other
UNION ALL SELECT 'ranking_row ' || list_id || ' ' || position FROM ranking_row_other
