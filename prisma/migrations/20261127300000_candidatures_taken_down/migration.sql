-- A candidature that was accepted can be taken down: whoever sent it may ask for that, and what it shows may be unlawful.

ALTER TABLE "candidature"
    ADD COLUMN "taken_down_at" TIMESTAMPTZ(3),
    ADD COLUMN "taken_down_by" INTEGER,
    ADD COLUMN "taken_down_reason" TEXT;

CREATE INDEX "candidature_taken_down_by_idx" ON "candidature"("taken_down_by");

ALTER TABLE "candidature" ADD CONSTRAINT "candidature_taken_down_by_fkey" FOREIGN KEY ("taken_down_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- It stays the candidature of its nominee, and says nothing any more.
ALTER TABLE candidature
  DROP CONSTRAINT candidature_says_something,
  ADD CONSTRAINT candidature_says_something CHECK (
    state = 'withdrawn' OR taken_down_at IS NOT NULL
    OR (btrim(title) <> '' AND char_length(title) <= 150 AND btrim(text) <> '' AND char_length(text) <= 2000)
  ),
  ADD CONSTRAINT candidature_taken_down_by_somebody CHECK (
    num_nulls(taken_down_at, taken_down_by, taken_down_reason) IN (0, 3) AND (taken_down_reason IS NULL OR btrim(taken_down_reason) <> '')
  ),
  ADD CONSTRAINT candidature_taken_down_keeps_nothing CHECK (
    taken_down_at IS NULL OR (state = 'accepted' AND contact_erased_at IS NOT NULL AND title = '' AND text = '' AND cardinality(links) = 0
      AND NOT publish)
  );

CREATE OR REPLACE FUNCTION refuse_change_of_candidature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('accepted', 'refused', 'withdrawn') AND NEW.state <> OLD.state
    OR (NEW.award_id, NEW.territory_id, NEW.sent_at) IS DISTINCT FROM (OLD.award_id, OLD.territory_id, OLD.sent_at)
    OR OLD.taken_down_at IS NOT NULL AND (NEW.taken_down_at, NEW.taken_down_by, NEW.taken_down_reason)
      IS DISTINCT FROM (OLD.taken_down_at, OLD.taken_down_by, OLD.taken_down_reason)
    OR NEW.state <> 'withdrawn' AND NEW.taken_down_at IS NULL
      AND (NEW.title, NEW.text, NEW.links, NEW.publish) IS DISTINCT FROM (OLD.title, OLD.text, OLD.links, OLD.publish)
  THEN
    RAISE EXCEPTION 'a candidature stays as it was sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- The pictures of a nominee are those that were looked at when it became one, until they are taken down with what they came with.
CREATE OR REPLACE FUNCTION refuse_change_of_candidature_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR EXISTS (
    SELECT FROM candidature WHERE state = 'accepted' AND (TG_OP = 'INSERT' OR taken_down_at IS NULL)
      AND id = CASE WHEN TG_OP = 'DELETE' THEN OLD.candidature_id ELSE NEW.candidature_id END
  ) THEN
    RAISE EXCEPTION 'a picture stays as it was sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
