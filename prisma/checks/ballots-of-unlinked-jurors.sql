-- Nobody voted on a nominee that they were linked to by then.
SELECT b.nominee_id || ' ' || b.member_id AS found
FROM ballot b
WHERE EXISTS (SELECT FROM conflict x
  WHERE x.nominee_id = b.nominee_id AND x.member_id = b.member_id AND x.link <> 'none' AND x.recorded_at < b.cast_at)
