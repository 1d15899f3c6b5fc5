-- How the index of a ranked row is made, and how far the choice of method moves its rank: rows of lists by observatory_index only, so
-- that the two million others of an edition are not longer for it. Frozen with its revision.
CREATE TABLE "ranking_index" (
    "list_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "engagement_rate" DOUBLE PRECISION NOT NULL,
    "audience_per_1000" DOUBLE PRECISION NOT NULL,
    "posts_per_day" DOUBLE PRECISION NOT NULL,
    "audience" DOUBLE PRECISION NOT NULL,
    "follow_ratio" DOUBLE PRECISION NOT NULL,
    "rank_low" INTEGER NOT NULL,
    "rank_high" INTEGER NOT NULL,

    CONSTRAINT "ranking_index_pkey" PRIMARY KEY ("list_id","position")
);

ALTER TABLE "ranking_index" ADD CONSTRAINT "ranking_index_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "ranking_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE ranking_index
  ADD CONSTRAINT ranking_index_parts_from_0_to_1 CHECK (
    engagement_rate BETWEEN 0 AND 1 AND audience_per_1000 BETWEEN 0 AND 1 AND posts_per_day BETWEEN 0 AND 1
      AND audience BETWEEN 0 AND 1 AND follow_ratio BETWEEN 0 AND 1),
  ADD CONSTRAINT ranking_index_range_of_ranks CHECK (1 <= rank_low AND rank_low <= rank_high);

CREATE TRIGGER ranking_index_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON ranking_index FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_frozen();
