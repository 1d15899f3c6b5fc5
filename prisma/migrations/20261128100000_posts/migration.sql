-- Up to ten posts of the period of a figure. They are of the figure: a figure that is corrected in its place keeps them, one that moves to
-- another account takes them along, and one that goes takes them with it. What was read of them stays in post_import and in the audit log.
CREATE TYPE "post_format" AS ENUM ('photo', 'video', 'carousel', 'story', 'text', 'link', 'live', 'other');

CREATE TABLE "snapshot_post" (
    "account_id" INTEGER NOT NULL,
    "observed_on" DATE NOT NULL,
    "kind" "metric_kind" NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "url" TEXT NOT NULL,
    "posted_on" DATE NOT NULL,
    "format" "post_format" NOT NULL,
    "interactions" INTEGER NOT NULL,

    CONSTRAINT "snapshot_post_pkey" PRIMARY KEY ("account_id", "observed_on", "kind", "ordinal"),
    CONSTRAINT "snapshot_post_ten_at_most" CHECK ("ordinal" BETWEEN 1 AND 10),
    CONSTRAINT "snapshot_post_of_its_past" CHECK ("posted_on" <= "observed_on"),
    CONSTRAINT "snapshot_post_counts_not_negative" CHECK ("interactions" >= 0),
    CONSTRAINT "snapshot_post_is_linked_to" CHECK ("url" ~ '^https?://' AND length("url") <= 2000)
);
CREATE UNIQUE INDEX "snapshot_post_account_id_observed_on_kind_url_key" ON "snapshot_post"("account_id", "observed_on", "kind", "url");
ALTER TABLE "snapshot_post" ADD CONSTRAINT "snapshot_post_account_id_observed_on_kind_fkey" FOREIGN KEY ("account_id", "observed_on", "kind")
  REFERENCES "snapshot"("account_id", "observed_on", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file of posts, read and compared, that waits to be applied: what each figure carried and is to carry, and the rows that were refused.
CREATE TABLE "post_import" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "refused" JSONB NOT NULL,
    "read_by" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_by" TEXT,
    "applied_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "left_alone" INTEGER,

    CONSTRAINT "post_import_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "post_import_applied_by_somebody" CHECK (("applied_by" IS NULL) = ("applied_at" IS NULL)),
    CONSTRAINT "post_import_undone_by_somebody" CHECK (num_nulls("undone_by", "undone_at", "left_alone") IN (0, 3)),
    CONSTRAINT "post_import_undone_once_applied" CHECK ("undone_at" IS NULL OR "applied_at" IS NOT NULL)
);
