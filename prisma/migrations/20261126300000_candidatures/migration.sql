-- Candidatures for an award: what territories send of themselves, with pictures, until a manager nominates them or not.

CREATE TYPE "candidature_state" AS ENUM ('sent', 'confirmed', 'accepted', 'refused', 'withdrawn');

CREATE TYPE "candidature_proof" AS ENUM ('email', 'manager');

CREATE TABLE "candidature" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "award_id" INTEGER NOT NULL,
    "category_id" INTEGER,
    "territory_id" INTEGER NOT NULL,
    "contact_name" TEXT,
    "contact_role" TEXT,
    "contact_email" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "publish" BOOLEAN NOT NULL,
    "state" "candidature_state" NOT NULL DEFAULT 'sent',
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "link_sha256" TEXT,
    "follow_sha256" TEXT,
    "links_expire_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" "candidature_proof",
    "handled_by" INTEGER,
    "handled_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "nominee_id" UUID,
    "contact_erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "candidature_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "candidature_image" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "candidature_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "alternative" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "width" SMALLINT NOT NULL,
    "height" SMALLINT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA,
    "object_key" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidature_image_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "gone_object" (
    "object_key" TEXT NOT NULL,
    "gone_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gone_object_pkey" PRIMARY KEY ("object_key")
);

CREATE UNIQUE INDEX "candidature_link_sha256_key" ON "candidature"("link_sha256");

CREATE UNIQUE INDEX "candidature_follow_sha256_key" ON "candidature"("follow_sha256");

CREATE UNIQUE INDEX "candidature_nominee_id_key" ON "candidature"("nominee_id");

CREATE INDEX "candidature_award_id_state_idx" ON "candidature"("award_id", "state");

CREATE INDEX "candidature_category_id_idx" ON "candidature"("category_id");

CREATE INDEX "candidature_territory_id_idx" ON "candidature"("territory_id");

CREATE INDEX "candidature_handled_by_idx" ON "candidature"("handled_by");

CREATE UNIQUE INDEX "candidature_image_candidature_id_position_key" ON "candidature_image"("candidature_id", "position");

ALTER TABLE "candidature" ADD CONSTRAINT "candidature_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "candidature" ADD CONSTRAINT "candidature_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "award_category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "candidature" ADD CONSTRAINT "candidature_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "candidature" ADD CONSTRAINT "candidature_handled_by_fkey" FOREIGN KEY ("handled_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "candidature" ADD CONSTRAINT "candidature_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "candidature_image" ADD CONSTRAINT "candidature_image_candidature_id_fkey" FOREIGN KEY ("candidature_id") REFERENCES "candidature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a withdrawn candidature said is gone. Of the others the people they name are, once the award has been published for long enough.
ALTER TABLE candidature
  ADD CONSTRAINT candidature_says_something CHECK (
    state = 'withdrawn' OR (btrim(title) <> '' AND char_length(title) <= 150 AND btrim(text) <> '' AND char_length(text) <= 2000)
  ),
  ADD CONSTRAINT candidature_links_are_few_and_safe CHECK (
    cardinality(links) <= 5 AND array_to_string(links, E'\n') ~ '^(https://[^[:space:]]+(\n|$))*$'
  ),
  ADD CONSTRAINT candidature_contact_is_whole_or_erased CHECK (
    num_nulls(contact_name, contact_role, contact_email) = CASE WHEN contact_erased_at IS NULL THEN 0 ELSE 3 END
  ),
  ADD CONSTRAINT candidature_confirmed_somehow CHECK (
    (confirmed_at IS NULL) = (confirmed_by IS NULL) AND (state IN ('confirmed', 'accepted')) <= (confirmed_at IS NOT NULL)
    AND (state = 'sent') <= (confirmed_at IS NULL)
  ),
  ADD CONSTRAINT candidature_handled_by_somebody CHECK (
    (state IN ('accepted', 'refused')) = (handled_by IS NOT NULL) AND (handled_by IS NULL) = (handled_at IS NULL)
  ),
  ADD CONSTRAINT candidature_refused_for_a_reason CHECK (
    (state = 'refused') = (reason IS NOT NULL) AND (reason IS NULL OR btrim(reason) <> '')
  ),
  ADD CONSTRAINT candidature_accepted_is_nominated CHECK ((state = 'accepted') = (nominee_id IS NOT NULL)),
  ADD CONSTRAINT candidature_withdrawn_keeps_nothing CHECK (
    state <> 'withdrawn' OR (contact_erased_at IS NOT NULL AND title = '' AND text = '' AND cardinality(links) = 0 AND NOT publish)
  );
ALTER TABLE candidature_image
  ADD CONSTRAINT candidature_image_one_of_five CHECK (position BETWEEN 1 AND 5),
  ADD CONSTRAINT candidature_image_is_described CHECK (btrim(alternative) <> '' AND char_length(alternative) <= 300),
  ADD CONSTRAINT candidature_image_is_made_here CHECK (
    content_type = 'image/webp' AND width BETWEEN 1 AND 1600 AND height BETWEEN 1 AND 1600 AND bytes BETWEEN 1 AND 8388608
    AND sha256 ~ '^[0-9a-f]{64}$'
  ),
  ADD CONSTRAINT candidature_image_is_kept_once CHECK (
    num_nonnulls(content, object_key) = 1 AND (content IS NULL OR octet_length(content) = bytes)
  );

-- A candidature says what was sent. What became of it stays: another nomination is another decision.
CREATE FUNCTION refuse_change_of_candidature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('accepted', 'refused', 'withdrawn') AND NEW.state <> OLD.state
    OR (NEW.award_id, NEW.territory_id, NEW.sent_at) IS DISTINCT FROM (OLD.award_id, OLD.territory_id, OLD.sent_at)
    OR NEW.state <> 'withdrawn'
      AND (NEW.title, NEW.text, NEW.links, NEW.publish) IS DISTINCT FROM (OLD.title, OLD.text, OLD.links, OLD.publish)
  THEN
    RAISE EXCEPTION 'a candidature stays as it was sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER candidature_stays_as_sent BEFORE UPDATE ON candidature FOR EACH ROW EXECUTE FUNCTION refuse_change_of_candidature();

-- The pictures of a nominee are those that were looked at when it became one.
CREATE FUNCTION refuse_change_of_candidature_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR EXISTS (
    SELECT FROM candidature WHERE state = 'accepted' AND id = CASE WHEN TG_OP = 'DELETE' THEN OLD.candidature_id ELSE NEW.candidature_id END
  ) THEN
    RAISE EXCEPTION 'a picture stays as it was sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER candidature_image_stays_as_sent BEFORE INSERT OR UPDATE OR DELETE ON candidature_image
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_candidature_image();

-- What lies in another store is taken from there once its row is gone for good, and tried again where that store was away.
CREATE FUNCTION note_gone_object() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO gone_object (object_key) VALUES (OLD.object_key) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER candidature_image_leaves_its_object AFTER DELETE ON candidature_image
  FOR EACH ROW WHEN (OLD.object_key IS NOT NULL) EXECUTE FUNCTION note_gone_object();
