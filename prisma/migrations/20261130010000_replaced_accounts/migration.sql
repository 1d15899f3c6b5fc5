-- Few accounts are replaced by another: an entry for each of the others made a first import longer.
DROP INDEX "account_replaced_by_id_idx";
CREATE INDEX account_replaced ON account (replaced_by_id) WHERE replaced_by_id IS NOT NULL;
