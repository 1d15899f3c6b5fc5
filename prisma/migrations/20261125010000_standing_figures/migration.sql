-- While the next figure of an entry is doubted, the one it stored before stands: which that is, and what it took the place of.
ALTER TABLE "campaign_entry"
    ADD COLUMN "stored_on" DATE,
    ADD COLUMN "stored_kind" "metric_kind",
    ADD COLUMN "replaced" JSONB;
UPDATE "campaign_entry" SET "stored_on" = "observed_on", "stored_kind" = "kind" WHERE "state" IN ('recorded', 'confirmed');
ALTER TABLE "campaign_entry"
    ADD CONSTRAINT "campaign_entry_stored_is_whole" CHECK (num_nulls("stored_on", "stored_kind") IN (0, 2)),
    ADD CONSTRAINT "campaign_entry_settled_is_stored" CHECK ("state" NOT IN ('recorded', 'confirmed') OR ("stored_on" IS NOT DISTINCT FROM "observed_on" AND "stored_kind" IS NOT DISTINCT FROM "kind")),
    ADD CONSTRAINT "campaign_entry_unreadable_stores_nothing" CHECK ("state" <> 'unreadable' OR "stored_on" IS NULL),
    ADD CONSTRAINT "campaign_entry_replaced_by_what_is_stored" CHECK ("replaced" IS NULL OR "stored_on" IS NOT NULL);

-- An entry that was taken back leaves the number of its last version: the next one goes on from there, and no page is deceived.
ALTER TABLE "campaign_target" ADD COLUMN "taken_back" INTEGER NOT NULL DEFAULT 0;
