-- What an edition froze of the census: the last day by its reference day on which all accounts of the territory were looked for, and what
-- was known of its website when it was published. No website state: published before this was frozen.
ALTER TABLE "edition_territory" ADD COLUMN "surveyed_on" DATE, ADD COLUMN "website" "website_state";

ALTER TABLE edition_territory ADD CONSTRAINT edition_territory_survey_is_frozen_whole CHECK (surveyed_on IS NULL OR website IS NOT NULL);
