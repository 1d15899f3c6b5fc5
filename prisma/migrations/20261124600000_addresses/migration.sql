-- A proof is linked to: nothing but an address of the web, whatever way it comes. Rows from before are let be until they change.
ALTER TABLE "account" ADD CONSTRAINT "account_proof_is_an_address" CHECK ("proof_url" ~* '^https?://') NOT VALID;
