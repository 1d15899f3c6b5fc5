-- What was typed and is beyond doubt is a snapshot, and the one that stands while another is doubted is still there.
SELECT 'entry ' || e.campaign_id || ' ' || e.account_id AS found
FROM campaign_entry e
WHERE e.stored_on IS NOT NULL
  AND NOT EXISTS (SELECT FROM snapshot s WHERE s.account_id = e.account_id AND s.observed_on = e.stored_on AND s.kind = e.stored_kind)
