-- A territory does not share an account with itself.
SELECT s.account_id || ' ' || s.territory_id AS found
FROM account_share s JOIN account a ON a.id = s.account_id
WHERE a.territory_id = s.territory_id
