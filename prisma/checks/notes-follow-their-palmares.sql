-- A note is of what was published before it, and none is lost: they are numbered from 1.
SELECT DISTINCT 'award ' || n.award_id AS found
FROM palmares_note n JOIN award_publication p ON p.award_id = n.award_id
WHERE n.noted_at < p.published_at OR (SELECT count(*) <> max(m.number) FROM palmares_note m WHERE m.award_id = n.award_id)
