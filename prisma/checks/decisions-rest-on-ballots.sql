-- A decision that stands had its quorum, and is what its ballots said: more than half of them, or, where they were divided, what had the most.
-- Its ballots are still in the box.
SELECT d.nominee_id::text AS found
FROM decision d
  CROSS JOIN LATERAL (SELECT (d.basis -> 'quorum' ->> 'entitled')::int AS entitled, (d.basis -> 'quorum' ->> 'present')::int AS present,
    (d.basis -> 'quorum' ->> 'needed')::int AS needed, nullif(d.basis -> 'votes', 'null') AS votes) b
  LEFT JOIN LATERAL (SELECT (b.votes ->> 'cast')::int AS "cast", sum(c.value::int) AS counted, max(c.value::int) AS most,
      max(c.value::int) FILTER (WHERE c.key = d.prize::text) AS said,
      bool_and(c.value::int <= (SELECT count(*) FROM ballot k WHERE k.nominee_id = d.nominee_id AND k.prize::text = c.key)) AS kept
    FROM jsonb_each_text(b.votes -> 'counts') c) v ON b.votes IS NOT NULL
WHERE NOT EXISTS (SELECT FROM vote_reopening r WHERE r.nominee_id = d.nominee_id AND r.version = d.version)
  AND NOT coalesce(CASE
    WHEN b.entitled = 0 THEN d.manner = 'chair' AND b.votes IS NULL
    WHEN b.present < b.needed OR b.present > b.entitled THEN false
    WHEN b.votes IS NULL THEN d.manner = 'chair'
    ELSE v."cast" = v.counted AND v."cast" BETWEEN b.needed AND b.present AND v.kept
      AND CASE d.manner WHEN 'vote' THEN 2 * v.said > v."cast" ELSE v.said = v.most AND 2 * v.most <= v."cast" END
  END, false)
