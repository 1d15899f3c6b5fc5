-- Editions to come, and revisions to come of those that are published: prepared, looked at, then published by a process of their own.
CREATE TYPE "draft_state" AS ENUM ('draft', 'publishing', 'published', 'failed');

CREATE TABLE "edition_draft" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reference_on" DATE NOT NULL,
    "window_days" SMALLINT NOT NULL,
    "networks" "network"[],
    "reason" TEXT,
    "state" "draft_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by" TEXT,
    "begun_at" TIMESTAMPTZ(3),
    "failure" JSONB,
    "revision" SMALLINT,
    "preview" JSONB,
    "preview_failure" JSONB,
    "preview_begun_at" TIMESTAMPTZ(3),

    CONSTRAINT "edition_draft_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "edition_draft_names_its_revision" CHECK (("state" = 'published') = ("revision" IS NOT NULL)),
    CONSTRAINT "edition_draft_fails_for_a_reason" CHECK (("state" = 'failed') = ("failure" IS NOT NULL))
);
CREATE INDEX "edition_draft_code_idx" ON "edition_draft"("code");
ALTER TABLE "edition_draft" ADD CONSTRAINT "edition_draft_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a reader says is wrong or missing. The figure is copied as it was shown: what it is about may be corrected, or removed, before anybody looks.
CREATE TYPE "report_kind" AS ENUM ('figure', 'missing-account');

CREATE TYPE "report_state" AS ENUM ('open', 'taken', 'mended', 'refused');

CREATE TABLE "report" (
    "id" SERIAL NOT NULL,
    "kind" "report_kind" NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "network" "network",
    "shown" JSONB,
    "message" TEXT NOT NULL,
    "proof" TEXT NOT NULL,
    "email" TEXT,
    "state" "report_state" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_by" INTEGER,
    "closed_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "mended_code" TEXT,
    "mended_revision" SMALLINT,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "report_is_answered" CHECK (("state" IN ('mended', 'refused')) = (num_nulls("closed_at", "answer", "handled_by") = 0))
);
CREATE INDEX "report_state_idx" ON "report"("state");
CREATE INDEX "report_territory_id_idx" ON "report"("territory_id");
CREATE INDEX "report_closed_at_idx" ON "report"("closed_at");
ALTER TABLE "report" ADD CONSTRAINT "report_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report" ADD CONSTRAINT "report_handled_by_fkey" FOREIGN KEY ("handled_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
