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

INSERT INTO "territory_survey" ("territory_id", "surveyed_on") SELECT "id", "surveyed_on" FROM "territory" WHERE "surveyed_on" IS NOT NULL;

-- The days before the last one are in the audit log, but for those that were taken back: by a later line that leaves them for none or for
-- an earlier one.
INSERT INTO "territory_survey" ("territory_id", "surveyed_on")
SELECT t."id", said.day
FROM (
  SELECT l."id", l."subject_id", CASE WHEN l."after"->>'surveyedOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      THEN (l."after"->>'surveyedOn')::date END AS day
  FROM "audit_log" l WHERE l."action" = 'survey' AND l."subject" = 'territory') said
JOIN "territory" t ON t."level" || '/' || t."code" = said."subject_id"
WHERE said.day <= t."surveyed_on" AND NOT EXISTS (
  SELECT FROM "audit_log" b
  WHERE b."action" = 'survey' AND b."subject" = 'territory' AND b."subject_id" = said."subject_id" AND b."id" > said."id"
    AND b."before"->>'surveyedOn' = said.day::text
    AND (b."after"->>'surveyedOn' IS NULL OR b."after"->>'surveyedOn' < b."before"->>'surveyedOn'))
ON CONFLICT DO NOTHING;
