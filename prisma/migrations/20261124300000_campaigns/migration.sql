-- A round of collection: the accounts to be read, who reads them, and what was read.
CREATE TYPE "entry_state" AS ENUM ('recorded', 'doubtful', 'confirmed', 'rejected', 'unreadable');

CREATE TABLE "campaign" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "reference_on" DATE NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "created_by" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "campaign_is_named" CHECK (btrim("title") <> ''),
    CONSTRAINT "campaign_opens_before_it_closes" CHECK ("opens_on" <= "closes_on")
);
CREATE UNIQUE INDEX "campaign_title_key" ON "campaign"("title");
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "campaign_target" (
    "campaign_id" INTEGER NOT NULL,
    "account_id" INTEGER NOT NULL,
    "member_id" INTEGER,

    CONSTRAINT "campaign_target_pkey" PRIMARY KEY ("campaign_id", "account_id")
);
CREATE INDEX "campaign_target_account_id_idx" ON "campaign_target"("account_id");
CREATE INDEX "campaign_target_member_id_idx" ON "campaign_target"("member_id");
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was typed for one target. A figure without doubt, or confirmed, is a snapshot as well: this remembers how it came to be.
CREATE TABLE "campaign_entry" (
    "campaign_id" INTEGER NOT NULL,
    "account_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "entry_state" NOT NULL,
    "kind" "metric_kind",
    "observed_on" DATE,
    "date_precision" "date_precision",
    "audience" INTEGER,
    "precision" "figure_precision",
    "step" INTEGER,
    "following" INTEGER,
    "posts" INTEGER,
    "period_days" SMALLINT,
    "reactions" INTEGER,
    "comments" INTEGER,
    "shares" INTEGER,
    "views" BIGINT,
    "doubts" TEXT[],
    "note" TEXT,
    "entered_by" INTEGER NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by" INTEGER,
    "reviewed_at" TIMESTAMPTZ(3),
    "review_reason" TEXT,

    CONSTRAINT "campaign_entry_pkey" PRIMARY KEY ("campaign_id", "account_id"),
    CONSTRAINT "campaign_entry_has_its_figure" CHECK (("state" = 'unreadable') = ("audience" IS NULL)),
    CONSTRAINT "campaign_entry_figure_is_whole" CHECK (num_nulls("kind", "observed_on", "date_precision", "audience", "precision") IN (0, 5)),
    CONSTRAINT "campaign_entry_is_doubted" CHECK ("state" <> 'doubtful' OR cardinality("doubts") > 0),
    CONSTRAINT "campaign_entry_review_is_whole" CHECK (num_nulls("reviewed_by", "reviewed_at", "review_reason") IN (0, 3)),
    CONSTRAINT "campaign_entry_is_reviewed" CHECK ("state" NOT IN ('confirmed', 'rejected') OR "reviewed_by" IS NOT NULL)
);
CREATE INDEX "campaign_entry_campaign_id_state_idx" ON "campaign_entry"("campaign_id", "state");
ALTER TABLE "campaign_entry" ADD CONSTRAINT "campaign_entry_campaign_id_account_id_fkey" FOREIGN KEY ("campaign_id", "account_id") REFERENCES "campaign_target"("campaign_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "campaign_entry" ADD CONSTRAINT "campaign_entry_entered_by_fkey" FOREIGN KEY ("entered_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "campaign_entry" ADD CONSTRAINT "campaign_entry_reviewed_by_fkey" FOREIGN KEY ("reviewed_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
