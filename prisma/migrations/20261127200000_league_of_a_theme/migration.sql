-- A category of a theme may be nominated by rank too: its rule then names the league whose ranking it takes, which the category itself has not.
ALTER TABLE "award_category" ADD COLUMN     "rule_league" "league";

-- A rule without a league named no ranking, and nominated nobody: it goes, of what is published as well.
ALTER TABLE award_category DISABLE TRIGGER award_category_kept_once_published;
UPDATE award_category SET revision_id = NULL, metric = NULL, network = NULL, size = NULL WHERE kind = 'theme' AND revision_id IS NOT NULL;
ALTER TABLE award_category ENABLE TRIGGER award_category_kept_once_published;

ALTER TABLE award_category ADD CONSTRAINT award_category_theme_rule_names_its_league
  CHECK ((rule_league IS NOT NULL) = (kind = 'theme' AND revision_id IS NOT NULL));
