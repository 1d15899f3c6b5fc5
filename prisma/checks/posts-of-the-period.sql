-- Where the period of a figure is known, its posts are of that period; and their order is that of their interactions.
SELECT 'snapshot_post ' || p.account_id || ' ' || p.observed_on || ' ' || p.kind || ' ' || p.ordinal AS found
FROM snapshot_post p
JOIN snapshot s USING (account_id, observed_on, kind)
LEFT JOIN snapshot_post before ON (before.account_id, before.observed_on, before.kind) = (p.account_id, p.observed_on, p.kind)
  AND before.ordinal = p.ordinal - 1
WHERE p.observed_on - p.posted_on > s.period_days OR before.interactions < p.interactions OR (before.ordinal IS NULL AND p.ordinal > 1)
