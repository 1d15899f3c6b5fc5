-- A decision is its last version, and the first of them is 1.
SELECT d.nominee_id::text AS found
FROM decision d
WHERE d.version <> (SELECT count(*) FROM decision_version v WHERE v.nominee_id = d.nominee_id)
  OR NOT EXISTS (SELECT FROM decision_version v
    WHERE v.nominee_id = d.nominee_id AND v.version = d.version AND v.prize = d.prize AND v.reason = d.reason)
