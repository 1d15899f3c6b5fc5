-- An import writes snapshots without the triggers of their foreign keys, having made sure of the references itself.
SELECT 'snapshot ' || s.account_id || ' ' || s.observed_on || ' ' || s.kind AS found
FROM snapshot s
LEFT JOIN account a ON a.id = s.account_id
LEFT JOIN source c ON c.id = s.source_id
LEFT JOIN import_batch i ON i.id = s.import_batch_id
WHERE a.id IS NULL OR c.id IS NULL OR (s.import_batch_id IS NOT NULL AND i.id IS NULL)
