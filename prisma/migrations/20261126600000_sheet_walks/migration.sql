-- The sheet of a campaign is walked along the map: a page, and the next territory to be read, begin anywhere in it.
CREATE INDEX "territory_map" ON "territory" (coalesce("region_code", ''), coalesce("departement_code", ''), "search_name", "id");

-- Who has lines of which campaign.
DROP INDEX "campaign_target_member_id_idx";
CREATE INDEX "campaign_target_member_id_campaign_id_idx" ON "campaign_target"("member_id", "campaign_id");
