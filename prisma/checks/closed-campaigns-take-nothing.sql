-- What was typed for a campaign was typed before it was closed. A minute for two who acted at once.
SELECT c.title || ' ' || e.account_id AS found FROM campaign_entry e JOIN campaign c ON c.id = e.campaign_id
WHERE e.entered_at > c.closed_at + interval '1 minute'
