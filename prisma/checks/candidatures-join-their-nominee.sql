-- What was accepted is of the territory and of the award that its nominee is of.
SELECT a.id::text AS found
FROM candidature a JOIN nominee n ON n.id = a.nominee_id JOIN award_category c ON c.id = n.category_id
WHERE n.territory_id <> a.territory_id OR c.award_id <> a.award_id
