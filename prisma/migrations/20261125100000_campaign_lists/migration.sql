-- Named lists of authorities, from which a campaign takes its accounts.
CREATE TABLE "territory_list" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "territory_list_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "territory_list_is_named" CHECK (btrim("name") <> '')
);
CREATE UNIQUE INDEX "territory_list_name_key" ON "territory_list"("name");
ALTER TABLE "territory_list" ADD CONSTRAINT "territory_list_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "listed_territory" (
    "list_id" INTEGER NOT NULL,
    "territory_id" INTEGER NOT NULL,

    CONSTRAINT "listed_territory_pkey" PRIMARY KEY ("list_id", "territory_id")
);
CREATE INDEX "listed_territory_territory_id_idx" ON "listed_territory"("territory_id");
ALTER TABLE "listed_territory" ADD CONSTRAINT "listed_territory_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "territory_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "listed_territory" ADD CONSTRAINT "listed_territory_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a campaign was asked to read, kept so that accounts opened since can join it, and whether it still takes figures.
ALTER TABLE "campaign" ADD COLUMN "networks" "network"[];
ALTER TABLE "campaign" ADD COLUMN "leagues" "league"[];
ALTER TABLE "campaign" ADD COLUMN "region_codes" TEXT[];
ALTER TABLE "campaign" ADD COLUMN "list_id" INTEGER;
ALTER TABLE "campaign" ADD COLUMN "closed_at" TIMESTAMPTZ(3);
CREATE INDEX "campaign_list_id_idx" ON "campaign"("list_id");
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "territory_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Campaigns made before say it in the audit log only.
UPDATE "campaign" c SET
    "networks" = ARRAY(SELECT jsonb_array_elements_text(l."after" -> 'networks'))::"network"[],
    "leagues" = ARRAY(SELECT jsonb_array_elements_text(l."after" -> 'leagues'))::"league"[],
    "region_codes" = array_remove(ARRAY[l."after" ->> 'regionCode'], NULL)
FROM "audit_log" l WHERE l."subject" = 'campaign' AND l."action" = 'create' AND l."subject_id" = c."id"::text;

-- Places that live by tourism have more followers than inhabitants: no doubt is cast there for that alone.
ALTER TABLE "territory" ADD COLUMN "tourist_place" BOOLEAN NOT NULL DEFAULT false;
