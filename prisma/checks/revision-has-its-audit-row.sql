-- No write without its trace: the hash was logged when the revision was published.
SELECT e.code || ' r' || r.number AS found
FROM revision r JOIN edition e ON e.id = r.edition_id
WHERE NOT EXISTS (
  SELECT 1 FROM audit_log l
  WHERE l.subject = 'edition' AND l.subject_id = e.code AND l.action IN ('publish', 'revise')
    AND l.after ->> 'sha256' = r.sha256 AND (l.after ->> 'revision')::int = r.number)
