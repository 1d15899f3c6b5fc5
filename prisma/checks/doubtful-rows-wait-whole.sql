-- What is set aside until somebody confirms it is kept as a file: without it there would be nothing to confirm.
SELECT 'import_upload ' || u.id AS found
FROM import_upload u
WHERE u.state IN ('applied', 'confirming')
  AND (u.set_aside > 0) <> EXISTS (SELECT FROM import_piece p WHERE p.upload_id = u.id AND p.part = 'doubtful')
