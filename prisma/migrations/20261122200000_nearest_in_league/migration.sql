-- The nearest of a league by population are found by walking away from a territory, not by sorting the league.
CREATE INDEX "edition_territory_revision_id_league_population_idx" ON "edition_territory"("revision_id", "league", "population");
