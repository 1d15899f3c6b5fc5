-- Every day on which staff say that all accounts of a territory were looked for: an edition asks what was known by its reference day, which
-- a later look must not hide. The last of them is copied to territory.surveyed_on.
CREATE TABLE "territory_survey" (
    "territory_id" INTEGER NOT NULL,
    "surveyed_on" DATE NOT NULL,
    "campaign_id" INTEGER,

    CONSTRAINT "territory_survey_pkey" PRIMARY KEY ("territory_id","surveyed_on")
);

CREATE INDEX "territory_survey_campaign_id_idx" ON "territory_survey"("campaign_id");

ALTER TABLE "territory_survey" ADD CONSTRAINT "territory_survey_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "territory_survey" ADD CONSTRAINT "territory_survey_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

INSERT INTO "territory_survey" SELECT "id", "surveyed_on" FROM "territory" WHERE "surveyed_on" IS NOT NULL;
