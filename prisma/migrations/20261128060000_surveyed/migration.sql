-- « Unknown » is not « absent »: the day on which staff say that they looked for all accounts of a territory, found or not.
-- An account that is entered says as much by itself.
ALTER TABLE "territory" ADD COLUMN "surveyed_on" DATE;

-- What the census of presence is kept by: the last thing that was done to the register.
CREATE INDEX "audit_log_register" ON "audit_log" ("id") WHERE "subject" IN ('account', 'territory', 'register-import', 'geography', 'demonstration');
