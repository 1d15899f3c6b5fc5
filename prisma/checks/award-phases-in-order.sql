-- Phases do not overlap, the database sees to that; their order is that of their names.
SELECT 'award ' || a.award_id || ' ' || a.kind AS found
FROM award_phase a JOIN award_phase b ON b.award_id = a.award_id AND b.kind > a.kind AND b.starts_on <= a.starts_on
