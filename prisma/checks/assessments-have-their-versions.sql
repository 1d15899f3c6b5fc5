-- What counts is the last version that was sent, to the point.
SELECT a.nominee_id || ' ' || a.member_id AS found
FROM assessment a
WHERE a.version <> (SELECT count(*) FROM assessment_version v WHERE v.nominee_id = a.nominee_id AND v.member_id = a.member_id)
  OR (a.state = 'submitted' AND NOT EXISTS (
    SELECT FROM assessment_version v
    WHERE v.nominee_id = a.nominee_id AND v.member_id = a.member_id AND v.version = a.version AND v.state = 'submitted'
      AND v.scores = (SELECT coalesce(jsonb_object_agg(s.criterion_id, s.score), '{}') FROM assessment_score s
        WHERE s.nominee_id = a.nominee_id AND s.member_id = a.member_id)))
