-- The annual award: its calendar, its shortlists as they were frozen, its jury with what links it to the nominees, what it thought and decided,
-- and the palmarès. What Prisma has no words for stands at the end.

CREATE TYPE "award_phase_kind" AS ENUM ('candidatures', 'shortlisting', 'assessment', 'deliberation', 'published');

CREATE TYPE "others_shown" AS ENUM ('after-mine', 'after-phase');

CREATE TYPE "decision_manner" AS ENUM ('vote', 'chair');

CREATE TYPE "category_kind" AS ENUM ('league', 'theme');

CREATE TYPE "nominee_origin" AS ENUM ('ranking', 'candidature', 'hand');

CREATE TYPE "conflict_source" AS ENUM ('declared', 'automatic', 'manager');

CREATE TYPE "conflict_link" AS ENUM ('none', 'employer', 'mandate', 'supplier', 'family', 'other', 'group', 'member', 'departement', 'region', 'within');

CREATE TYPE "assessment_state" AS ENUM ('draft', 'submitted', 'abstained');

CREATE TYPE "prize" AS ENUM ('or', 'argent', 'bronze', 'mention', 'aucun');

ALTER TABLE "member" ADD COLUMN     "employer_id" INTEGER;

CREATE TABLE "award_edition" (
    "id" SERIAL NOT NULL,
    "year" SMALLINT NOT NULL,
    "theme" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "others_shown" "others_shown" NOT NULL DEFAULT 'after-mine',
    "quorum_percent" SMALLINT NOT NULL DEFAULT 50,
    "decided_by" "decision_manner" NOT NULL DEFAULT 'vote',
    "active_phase" "award_phase_kind",
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "award_edition_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "award_phase" (
    "award_id" INTEGER NOT NULL,
    "kind" "award_phase_kind" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "award_phase_pkey" PRIMARY KEY ("award_id","kind")
);

CREATE TABLE "award_category" (
    "id" SERIAL NOT NULL,
    "award_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "kind" "category_kind" NOT NULL,
    "league" "league",
    "revision_id" INTEGER,
    "metric" TEXT,
    "network" TEXT,
    "size" SMALLINT,
    "min_population" INTEGER,
    "min_audience" INTEGER,
    "min_posts" INTEGER,
    "frozen_at" TIMESTAMPTZ(3),
    "frozen_by" TEXT,
    "assigned" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "award_category_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "criterion" (
    "id" SERIAL NOT NULL,
    "award_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "guidance" TEXT NOT NULL,
    "weight" DECIMAL(4,1) NOT NULL,
    "required" BOOLEAN NOT NULL,
    "independent" BOOLEAN NOT NULL,
    "steps" JSONB NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "nominee" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "category_id" INTEGER NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "origin" "nominee_origin" NOT NULL,
    "level" "level" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "league" "league",
    "population" INTEGER,
    "facts" JSONB,
    "reason" TEXT,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by" TEXT,
    "removed_reason" TEXT,

    CONSTRAINT "nominee_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "juror" (
    "award_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "name_shown" BOOLEAN,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "juror_pkey" PRIMARY KEY ("award_id","member_id")
);

CREATE TABLE "jury_seat" (
    "category_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "award_id" INTEGER NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,
    "present" BOOLEAN,

    CONSTRAINT "jury_seat_pkey" PRIMARY KEY ("category_id","member_id")
);

CREATE TABLE "assignment" (
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "by_hand" BOOLEAN NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("nominee_id","member_id")
);

CREATE TABLE "conflict" (
    "member_id" INTEGER NOT NULL,
    "nominee_id" UUID NOT NULL,
    "source" "conflict_source" NOT NULL,
    "link" "conflict_link" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conflict_pkey" PRIMARY KEY ("nominee_id","member_id","source")
);

CREATE TABLE "assessment" (
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "state" "assessment_state" NOT NULL,
    "draft" JSONB,
    "draft_version" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "comment" TEXT NOT NULL DEFAULT '',
    "submitted_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("nominee_id","member_id")
);

CREATE TABLE "assessment_score" (
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "score" SMALLINT NOT NULL,

    CONSTRAINT "assessment_score_pkey" PRIMARY KEY ("nominee_id","member_id","criterion_id")
);

CREATE TABLE "assessment_version" (
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "assessment_state" NOT NULL,
    "scores" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_version_pkey" PRIMARY KEY ("nominee_id","member_id","version")
);

CREATE TABLE "juror_note" (
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "juror_note_pkey" PRIMARY KEY ("nominee_id","member_id")
);

CREATE TABLE "deliberation_note" (
    "id" SERIAL NOT NULL,
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),

    CONSTRAINT "deliberation_note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ballot" (
    "nominee_id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "prize" "prize" NOT NULL,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("nominee_id","member_id")
);

CREATE TABLE "decision" (
    "nominee_id" UUID NOT NULL,
    "prize" "prize" NOT NULL,
    "reason" TEXT NOT NULL,
    "manner" "decision_manner" NOT NULL,
    "basis" JSONB NOT NULL,
    "decided_by" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("nominee_id")
);

CREATE TABLE "decision_version" (
    "nominee_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "prize" "prize" NOT NULL,
    "reason" TEXT NOT NULL,
    "manner" "decision_manner" NOT NULL,
    "basis" JSONB NOT NULL,
    "decided_by" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_version_pkey" PRIMARY KEY ("nominee_id","version")
);

CREATE TABLE "minutes" (
    "category_id" INTEGER NOT NULL,
    "number" SMALLINT NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "signed_by" INTEGER NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("category_id","number")
);

CREATE TABLE "award_publication" (
    "award_id" INTEGER NOT NULL,
    "year" SMALLINT NOT NULL,
    "theme" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "published_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_publication_pkey" PRIMARY KEY ("award_id")
);

CREATE TABLE "published_nominee" (
    "award_id" INTEGER NOT NULL,
    "category_slug" TEXT NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "category_name" TEXT NOT NULL,
    "kind" "category_kind" NOT NULL,
    "league" "league",
    "level" "level" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "prize" "prize" NOT NULL,

    CONSTRAINT "published_nominee_pkey" PRIMARY KEY ("award_id","category_slug","territory_id")
);

CREATE UNIQUE INDEX "award_edition_year_key" ON "award_edition"("year");

CREATE INDEX "award_category_revision_id_idx" ON "award_category"("revision_id");

CREATE UNIQUE INDEX "award_category_award_id_slug_key" ON "award_category"("award_id", "slug");

CREATE UNIQUE INDEX "award_category_id_award_id_key" ON "award_category"("id", "award_id");

CREATE INDEX "criterion_award_id_idx" ON "criterion"("award_id");

CREATE INDEX "nominee_territory_id_idx" ON "nominee"("territory_id");

CREATE UNIQUE INDEX "nominee_category_id_territory_id_key" ON "nominee"("category_id", "territory_id");

CREATE INDEX "juror_member_id_idx" ON "juror"("member_id");

CREATE INDEX "jury_seat_award_id_member_id_idx" ON "jury_seat"("award_id", "member_id");

CREATE INDEX "assignment_member_id_idx" ON "assignment"("member_id");

CREATE INDEX "conflict_member_id_idx" ON "conflict"("member_id");

CREATE INDEX "assessment_member_id_idx" ON "assessment"("member_id");

CREATE INDEX "assessment_score_criterion_id_idx" ON "assessment_score"("criterion_id");

CREATE INDEX "juror_note_member_id_idx" ON "juror_note"("member_id");

CREATE INDEX "deliberation_note_nominee_id_idx" ON "deliberation_note"("nominee_id");

CREATE INDEX "deliberation_note_member_id_idx" ON "deliberation_note"("member_id");

CREATE INDEX "ballot_member_id_idx" ON "ballot"("member_id");

CREATE INDEX "decision_decided_by_idx" ON "decision"("decided_by");

CREATE INDEX "minutes_signed_by_idx" ON "minutes"("signed_by");

CREATE UNIQUE INDEX "award_publication_year_key" ON "award_publication"("year");

CREATE INDEX "published_nominee_territory_id_idx" ON "published_nominee"("territory_id");

CREATE INDEX "member_employer_id_idx" ON "member"("employer_id");

ALTER TABLE "member" ADD CONSTRAINT "member_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_phase" ADD CONSTRAINT "award_phase_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "award_category" ADD CONSTRAINT "award_category_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "award_category" ADD CONSTRAINT "award_category_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "criterion" ADD CONSTRAINT "criterion_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "nominee" ADD CONSTRAINT "nominee_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "award_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "nominee" ADD CONSTRAINT "nominee_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "juror" ADD CONSTRAINT "juror_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "juror" ADD CONSTRAINT "juror_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "jury_seat" ADD CONSTRAINT "jury_seat_category_id_award_id_fkey" FOREIGN KEY ("category_id", "award_id") REFERENCES "award_category"("id", "award_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "jury_seat" ADD CONSTRAINT "jury_seat_award_id_member_id_fkey" FOREIGN KEY ("award_id", "member_id") REFERENCES "juror"("award_id", "member_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assignment" ADD CONSTRAINT "assignment_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assignment" ADD CONSTRAINT "assignment_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "conflict" ADD CONSTRAINT "conflict_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "conflict" ADD CONSTRAINT "conflict_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment" ADD CONSTRAINT "assessment_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment" ADD CONSTRAINT "assessment_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment_score" ADD CONSTRAINT "assessment_score_nominee_id_member_id_fkey" FOREIGN KEY ("nominee_id", "member_id") REFERENCES "assessment"("nominee_id", "member_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment_score" ADD CONSTRAINT "assessment_score_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_nominee_id_member_id_fkey" FOREIGN KEY ("nominee_id", "member_id") REFERENCES "assessment"("nominee_id", "member_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "juror_note" ADD CONSTRAINT "juror_note_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "juror_note" ADD CONSTRAINT "juror_note_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deliberation_note" ADD CONSTRAINT "deliberation_note_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deliberation_note" ADD CONSTRAINT "deliberation_note_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ballot" ADD CONSTRAINT "ballot_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ballot" ADD CONSTRAINT "ballot_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "decision" ADD CONSTRAINT "decision_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "decision_version" ADD CONSTRAINT "decision_version_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "decision"("nominee_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "minutes" ADD CONSTRAINT "minutes_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "award_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "minutes" ADD CONSTRAINT "minutes_signed_by_fkey" FOREIGN KEY ("signed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "award_publication" ADD CONSTRAINT "award_publication_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "published_nominee" ADD CONSTRAINT "published_nominee_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_publication"("award_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "published_nominee" ADD CONSTRAINT "published_nominee_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A calendar: phases that do not overlap, whatever the order in which a transaction moves them. The active one is one of them.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE award_edition
  ADD CONSTRAINT award_edition_is_named CHECK (btrim(theme) <> ''),
  ADD CONSTRAINT award_edition_has_a_year CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT award_edition_quorum_is_a_share CHECK (quorum_percent BETWEEN 1 AND 100),
  ADD CONSTRAINT award_edition_active_phase_is_planned FOREIGN KEY (id, active_phase) REFERENCES award_phase (award_id, kind)
    DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE award_phase
  ADD CONSTRAINT award_phase_starts_before_it_ends CHECK (starts_on <= ends_on),
  ADD CONSTRAINT award_phase_overlaps_none EXCLUDE USING gist (award_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
    DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE award_category
  ADD CONSTRAINT award_category_is_named CHECK (btrim(name) <> '' AND slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT award_category_of_a_league_names_it CHECK ((kind = 'league') = (league IS NOT NULL)),
  ADD CONSTRAINT award_category_rule_is_whole CHECK (num_nulls(revision_id, metric, network, size) IN (0, 4)),
  ADD CONSTRAINT award_category_shortlist_of_5_to_10 CHECK (size BETWEEN 5 AND 10),
  ADD CONSTRAINT award_category_frozen_by_somebody CHECK ((frozen_at IS NULL) = (frozen_by IS NULL)),
  ADD CONSTRAINT award_category_conditions_are_counts CHECK (least(min_population, min_audience, min_posts) >= 0);
ALTER TABLE criterion
  ADD CONSTRAINT criterion_is_named CHECK (btrim(name) <> ''),
  ADD CONSTRAINT criterion_weighs CHECK (weight BETWEEN 0.1 AND 10);

ALTER TABLE nominee
  ADD CONSTRAINT nominee_by_rank_has_its_place CHECK ((origin = 'ranking') <= (facts IS NOT NULL)),
  ADD CONSTRAINT nominee_by_hand_has_its_reason CHECK ((origin = 'hand') <= (coalesce(btrim(reason), '') <> '')),
  ADD CONSTRAINT nominee_removed_for_a_reason CHECK (
    num_nulls(removed_at, removed_by, removed_reason) IN (0, 3) AND (removed_at IS NULL OR btrim(removed_reason) <> '')
  );
CREATE UNIQUE INDEX jury_seat_one_chair ON jury_seat (category_id) WHERE chair;
ALTER TABLE conflict ADD CONSTRAINT conflict_is_a_link CHECK (source = 'declared' OR link <> 'none');

ALTER TABLE assessment
  ADD CONSTRAINT assessment_submitted_is_whole CHECK ((state = 'submitted') <= (submitted_at IS NOT NULL AND version > 0)),
  ADD CONSTRAINT assessment_abstained_is_counted CHECK ((state = 'abstained') <= (version > 0));
ALTER TABLE assessment_score ADD CONSTRAINT assessment_score_on_the_scale CHECK (score BETWEEN 0 AND 10);
ALTER TABLE assessment_version ADD CONSTRAINT assessment_version_is_sent CHECK (state <> 'draft');
ALTER TABLE decision ADD CONSTRAINT decision_has_its_reason CHECK (btrim(reason) <> '');

-- What a nominee was when it came in stays. It may be removed, and come back.
CREATE FUNCTION refuse_change_of_nominee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.category_id, NEW.territory_id, NEW.origin, NEW.level, NEW.code, NEW.name, NEW.league, NEW.population, NEW.facts, NEW.added_at)
    IS DISTINCT FROM
    (OLD.id, OLD.category_id, OLD.territory_id, OLD.origin, OLD.level, OLD.code, OLD.name, OLD.league, OLD.population, OLD.facts, OLD.added_at)
  THEN
    RAISE EXCEPTION 'a nominee stays as it was frozen' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nominee_stays_as_frozen BEFORE UPDATE ON nominee FOR EACH ROW EXECUTE FUNCTION refuse_change_of_nominee();

-- What was sent, decided, signed or published is only ever added to.
CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a record of the jury is only ever added to: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['assessment_version', 'decision_version', 'minutes', 'award_publication', 'published_nominee'] LOOP
    EXECUTE format('CREATE TRIGGER %I_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record()', t, t);
  END LOOP;
END $$;

-- Once the palmarès is published, nothing that it was made of changes. The award of a row is found by its category or by its nominee.
CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  r jsonb;
  found integer;
BEGIN
  r := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  found := CASE TG_ARGV[0]
    WHEN 'award_id' THEN (r ->> 'award_id')::integer
    WHEN 'category_id' THEN (SELECT award_id FROM award_category WHERE id = (r ->> 'category_id')::integer)
    ELSE (SELECT c.award_id FROM nominee n JOIN award_category c ON c.id = n.category_id WHERE n.id = (r ->> 'nominee_id')::uuid)
  END;
  IF EXISTS (SELECT FROM award_publication WHERE award_id = found) THEN
    RAISE EXCEPTION 'the palmarès is published: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
DO $$
DECLARE t text[];
BEGIN
  FOREACH t SLICE 1 IN ARRAY ARRAY[
    ['award_category', 'award_id'], ['criterion', 'award_id'], ['jury_seat', 'award_id'],
    ['nominee', 'category_id'], ['minutes', 'category_id'],
    ['assignment', 'nominee_id'], ['conflict', 'nominee_id'], ['assessment', 'nominee_id'], ['assessment_score', 'nominee_id'],
    ['assessment_version', 'nominee_id'], ['deliberation_note', 'nominee_id'], ['ballot', 'nominee_id'], ['decision', 'nominee_id']
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I_kept_once_published BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published(%L)',
      t[1], t[1], t[2]);
  END LOOP;
END $$;
