-- The first schema. The tables are those of the Prisma schema. What it cannot say follows at the end.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateEnum
CREATE TYPE "level" AS ENUM ('commune', 'epci', 'ept', 'departement', 'region', 'com');

-- CreateEnum
CREATE TYPE "league" AS ENUM ('villages', 'petites-villes', 'villes-moyennes', 'grandes-villes', 'communautes-de-communes', 'communautes-agglomeration', 'communautes-urbaines', 'metropoles', 'departements', 'regions');

-- CreateEnum
CREATE TYPE "epci_type" AS ENUM ('CC', 'CA', 'CU', 'METRO', 'MET69');

-- CreateEnum
CREATE TYPE "website_state" AS ENUM ('known', 'none', 'unknown');

-- CreateEnum
CREATE TYPE "network" AS ENUM ('facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok', 'threads', 'bluesky', 'mastodon', 'snapchat', 'whatsapp', 'pinterest', 'dailymotion', 'flickr');

-- CreateEnum
CREATE TYPE "account_purpose" AS ENUM ('institutionnel', 'tourisme', 'attractivite', 'culture', 'jeunesse', 'services', 'other');

-- CreateEnum
CREATE TYPE "account_standing" AS ENUM ('official', 'unofficial', 'to-verify');

-- CreateEnum
CREATE TYPE "metric_kind" AS ENUM ('followers', 'subscribers', 'likes');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'publication', 'month', 'year');

-- CreateEnum
CREATE TYPE "figure_precision" AS ENUM ('exact', 'rounded', 'floored');

-- CreateEnum
CREATE TYPE "snapshot_origin" AS ENUM ('hand', 'file', 'collector', 'declaration', 'publication');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('applied', 'undone');

-- CreateEnum
CREATE TYPE "movement" AS ENUM ('compared', 'new', 'league-changed', 'not-ranked-then');

-- CreateEnum
CREATE TYPE "not_ranked_reason" AS ENUM ('no-account', 'shared-account', 'no-observation', 'group-too-small', 'not-comparable', 'no-population', 'missing-field', 'too-few-posts', 'zero-audience', 'zero-following');

-- CreateEnum
CREATE TYPE "fit_subject" AS ENUM ('audience', 'engagement');

-- CreateTable
CREATE TABLE "area" (
    "level" "level" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "article" SMALLINT NOT NULL,
    "region_code" TEXT,

    CONSTRAINT "area_pkey" PRIMARY KEY ("level","code")
);

-- CreateTable
CREATE TABLE "territory" (
    "id" SERIAL NOT NULL,
    "level" "level" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "article" SMALLINT NOT NULL,
    "search_name" TEXT NOT NULL,
    "siren" TEXT,
    "postal_codes" TEXT[],
    "epci_type" "epci_type",
    "departement_code" TEXT,
    "region_code" TEXT,
    "league" "league",
    "population" INTEGER,
    "population_year" SMALLINT,
    "perimeter_since" DATE,
    "website_state" "website_state" NOT NULL DEFAULT 'unknown',
    "website_url" TEXT,
    "website_source" TEXT,
    "closed_on" DATE,
    "absorbed_by_id" INTEGER,
    "vintage" TEXT NOT NULL,

    CONSTRAINT "territory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population" (
    "territory_id" INTEGER NOT NULL,
    "year" SMALLINT NOT NULL,
    "value" INTEGER NOT NULL,
    "vintage" TEXT NOT NULL,

    CONSTRAINT "population_pkey" PRIMARY KEY ("territory_id","year")
);

-- CreateTable
CREATE TABLE "membership" (
    "member_id" INTEGER NOT NULL,
    "group_id" INTEGER NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("member_id","group_id","started_on")
);

-- CreateTable
CREATE TABLE "account" (
    "id" SERIAL NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "network" "network" NOT NULL,
    "handle" TEXT,
    "handle_key" TEXT,
    "url" TEXT,
    "platform_id" TEXT,
    "purpose" "account_purpose" NOT NULL DEFAULT 'institutionnel',
    "standing" "account_standing" NOT NULL DEFAULT 'to-verify',
    "main" BOOLEAN NOT NULL DEFAULT false,
    "opened_on" DATE,
    "dormant_since" DATE,
    "closed_on" DATE,
    "proof_url" TEXT,
    "replaced_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_share" (
    "account_id" INTEGER NOT NULL,
    "territory_id" INTEGER NOT NULL,

    CONSTRAINT "account_share_pkey" PRIMARY KEY ("account_id","territory_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "account_id" INTEGER NOT NULL,
    "observed_on" DATE NOT NULL,
    "kind" "metric_kind" NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "audience" INTEGER NOT NULL,
    "precision" "figure_precision" NOT NULL,
    "step" INTEGER,
    "following" INTEGER,
    "posts" INTEGER,
    "period_days" SMALLINT,
    "reactions" INTEGER,
    "comments" INTEGER,
    "shares" INTEGER,
    "views" BIGINT,
    "origin" "snapshot_origin" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "source_url" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "import_batch_id" INTEGER,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("account_id","observed_on","kind")
) PARTITION BY RANGE ("observed_on");

-- CreateTable
CREATE TABLE "import_batch" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'applied',
    "rows_new" INTEGER NOT NULL,
    "rows_same" INTEGER NOT NULL,
    "rows_changed" INTEGER NOT NULL,
    "rows_refused" INTEGER NOT NULL,
    "applied_by" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reference_on" DATE NOT NULL,
    "window_days" SMALLINT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "edition_id" INTEGER NOT NULL,
    "number" SMALLINT NOT NULL,
    "reason" TEXT,
    "networks" "network"[],
    "metrics" JSONB NOT NULL,
    "previous_revision_id" INTEGER,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_territory" (
    "revision_id" INTEGER NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "level" "level" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "epci_type" "epci_type",
    "population" INTEGER,
    "population_year" SMALLINT,
    "perimeter_since" DATE,
    "league" "league",
    "region_code" TEXT,
    "departement_code" TEXT,

    CONSTRAINT "edition_territory_pkey" PRIMARY KEY ("revision_id","territory_id")
);

-- CreateTable
CREATE TABLE "edition_input" (
    "revision_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "network" "network" NOT NULL,
    "account_id" INTEGER NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "handle" TEXT,
    "url" TEXT,
    "dormant" BOOLEAN NOT NULL,
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
    "source" TEXT,
    "source_url" TEXT,

    CONSTRAINT "edition_input_pkey" PRIMARY KEY ("revision_id","ordinal")
) PARTITION BY LIST ("revision_id");

-- CreateTable
CREATE TABLE "edition_fit" (
    "revision_id" INTEGER NOT NULL,
    "network" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "subject" "fit_subject" NOT NULL,
    "n" INTEGER NOT NULL,
    "alpha" DOUBLE PRECISION NOT NULL,
    "beta" DOUBLE PRECISION NOT NULL,
    "beta_se" DOUBLE PRECISION NOT NULL,
    "beta_low" DOUBLE PRECISION NOT NULL,
    "beta_high" DOUBLE PRECISION NOT NULL,
    "r2" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "edition_fit_pkey" PRIMARY KEY ("revision_id","network","group","subject")
);

-- CreateTable
CREATE TABLE "ranking_list" (
    "id" SERIAL NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "network" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "metric_version" SMALLINT NOT NULL,
    "league" "league" NOT NULL,
    "kind" "metric_kind",

    CONSTRAINT "ranking_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranking_scope" (
    "list_id" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "ranked" INTEGER NOT NULL,
    "unranked" JSONB NOT NULL,

    CONSTRAINT "ranking_scope_pkey" PRIMARY KEY ("list_id","scope","code")
);

-- CreateTable
CREATE TABLE "ranking_row" (
    "list_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "territory_id" INTEGER NOT NULL,
    "region_code" TEXT,
    "departement_code" TEXT,
    "reason" "not_ranked_reason",
    "value" DOUBLE PRECISION,
    "audience" BIGINT,
    "observed_on" DATE,
    "input_ordinal" INTEGER,
    "rank" INTEGER,
    "rank_best" INTEGER,
    "rank_worst" INTEGER,
    "tied" BOOLEAN,
    "region_rank" INTEGER,
    "region_rank_best" INTEGER,
    "region_rank_worst" INTEGER,
    "region_tied" BOOLEAN,
    "departement_rank" INTEGER,
    "departement_rank_best" INTEGER,
    "departement_rank_worst" INTEGER,
    "departement_tied" BOOLEAN,
    "movement" "movement",
    "previous_rank" INTEGER,
    "previous_region_rank" INTEGER,
    "previous_departement_rank" INTEGER,
    "missing_networks" "network"[],

    CONSTRAINT "ranking_row_pkey" PRIMARY KEY ("list_id","position")
) PARTITION BY RANGE ("list_id");

-- CreateTable
CREATE TABLE "audit_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "territory_siren_idx" ON "territory"("siren");

-- CreateIndex
CREATE INDEX "territory_league_population_idx" ON "territory"("league", "population" DESC);

-- CreateIndex
CREATE INDEX "territory_absorbed_by_id_idx" ON "territory"("absorbed_by_id");

-- CreateIndex
CREATE INDEX "territory_search_name_trgm" ON "territory" USING GIN ("search_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "territory_postal_codes_idx" ON "territory" USING GIN ("postal_codes");

-- CreateIndex
CREATE UNIQUE INDEX "territory_level_code_key" ON "territory"("level", "code");

-- CreateIndex
CREATE INDEX "membership_group_id_idx" ON "membership"("group_id");

-- CreateIndex
CREATE INDEX "account_territory_id_network_idx" ON "account"("territory_id", "network");

-- CreateIndex
CREATE INDEX "account_replaced_by_id_idx" ON "account"("replaced_by_id");

-- CreateIndex
CREATE INDEX "account_share_territory_id_idx" ON "account_share"("territory_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_label_key" ON "source"("label");

-- CreateIndex
CREATE INDEX "snapshot_observed_on_idx" ON "snapshot" USING BRIN ("observed_on");

-- CreateIndex
CREATE UNIQUE INDEX "edition_code_key" ON "edition"("code");

-- CreateIndex
CREATE INDEX "edition_reference_on_idx" ON "edition"("reference_on");

-- CreateIndex
CREATE INDEX "revision_previous_revision_id_idx" ON "revision"("previous_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_edition_id_number_key" ON "revision"("edition_id", "number");

-- CreateIndex
CREATE INDEX "edition_input_territory_id_revision_id_idx" ON "edition_input"("territory_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "ranking_list_revision_id_network_metric_league_key" ON "ranking_list"("revision_id", "network", "metric", "league");

-- CreateIndex
CREATE INDEX "ranking_row_territory_id_list_id_idx" ON "ranking_row"("territory_id", "list_id");

-- CreateIndex
CREATE INDEX "audit_log_subject_subject_id_idx" ON "audit_log"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "audit_log_at_idx" ON "audit_log"("at");

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_absorbed_by_id_fkey" FOREIGN KEY ("absorbed_by_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population" ADD CONSTRAINT "population_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_share" ADD CONSTRAINT "account_share_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_share" ADD CONSTRAINT "account_share_territory_id_fkey" FOREIGN KEY ("territory_id") REFERENCES "territory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_previous_revision_id_fkey" FOREIGN KEY ("previous_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_territory" ADD CONSTRAINT "edition_territory_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_input" ADD CONSTRAINT "edition_input_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_fit" ADD CONSTRAINT "edition_fit_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking_list" ADD CONSTRAINT "ranking_list_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking_scope" ADD CONSTRAINT "ranking_scope_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "ranking_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking_row" ADD CONSTRAINT "ranking_row_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "ranking_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- What the Prisma schema cannot say

-- Snapshots: a partition a year (docs/adr/0003-snapshots-by-year.md). The default one catches the rest, `npm run check:data` names what falls there.
DO $$
BEGIN
  FOR y IN 2004..2045 LOOP
    EXECUTE format('CREATE TABLE snapshot_%s PARTITION OF snapshot FOR VALUES FROM (%L) TO (%L)', y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
  END LOOP;
END $$;
CREATE TABLE snapshot_other PARTITION OF snapshot DEFAULT;

ALTER TABLE snapshot
  ADD CONSTRAINT snapshot_counts_not_negative CHECK (
    audience >= 0 AND coalesce(following, 0) >= 0 AND coalesce(posts, 0) >= 0 AND coalesce(reactions, 0) >= 0
    AND coalesce(comments, 0) >= 0 AND coalesce(shares, 0) >= 0 AND coalesce(views, 0) >= 0 AND coalesce(period_days, 1) >= 1),
  ADD CONSTRAINT snapshot_not_from_the_future CHECK (observed_on <= (recorded_at AT TIME ZONE 'Europe/Paris')::date),
  ADD CONSTRAINT snapshot_step_goes_with_precision CHECK ((precision = 'exact' AND step IS NULL) OR (precision <> 'exact' AND step IS NOT NULL AND step >= 1));

-- Inputs and rows of rankings: a partition a revision, made and filled at publication (docs/adr/0004-frozen-rankings.md). The default ones stay empty.
CREATE TABLE edition_input_other PARTITION OF edition_input DEFAULT;
CREATE TABLE ranking_row_other PARTITION OF ranking_row DEFAULT;

ALTER TABLE population
  ADD CONSTRAINT population_not_negative CHECK (value >= 0);

ALTER TABLE territory
  ADD CONSTRAINT territory_population_not_negative CHECK (population IS NULL OR population >= 0),
  ADD CONSTRAINT territory_population_has_its_year CHECK ((population IS NULL) = (population_year IS NULL)),
  ADD CONSTRAINT territory_epci_type_of_epci CHECK ((level = 'epci') = (epci_type IS NOT NULL)),
  ADD CONSTRAINT territory_website_known_has_address CHECK ((website_state = 'known') = (website_url IS NOT NULL)),
  ADD CONSTRAINT territory_absorbed_is_closed CHECK (absorbed_by_id IS NULL OR closed_on IS NOT NULL),
  ADD CONSTRAINT territory_article_is_tncc CHECK (article BETWEEN 0 AND 8);
-- A SIREN belongs to one authority that exists.
CREATE UNIQUE INDEX territory_siren_open ON territory (siren) WHERE siren IS NOT NULL AND closed_on IS NULL;

-- A commune is in one EPCI at a time (and, around Paris, in one EPT besides): one open membership of a pair.
CREATE UNIQUE INDEX membership_open ON membership (member_id, group_id) WHERE ended_on IS NULL;
ALTER TABLE membership ADD CONSTRAINT membership_ends_after_it_starts CHECK (ended_on IS NULL OR ended_on >= started_on);

ALTER TABLE account
  ADD CONSTRAINT account_closes_after_it_opens CHECK (opened_on IS NULL OR closed_on IS NULL OR opened_on <= closed_on),
  ADD CONSTRAINT account_handle_has_its_key CHECK ((handle IS NULL) = (handle_key IS NULL)),
  ADD CONSTRAINT account_not_replaced_by_itself CHECK (replaced_by_id <> id),
  -- At most one main official account of a territory on a network at any date. Closed that day is closed: [opened, closed).
  -- Three rules share it, because an exclusion costs 40 to 60 microseconds a row where a unique index costs one, and a first import brings
  -- 290,000 accounts, nearly all without a date: this exclusion for those with a date, a unique index for those that are open, and triggers
  -- for one without any date, which fills all of time, beside a closed one.
  ADD CONSTRAINT account_one_main_at_any_date EXCLUDE USING gist (
    territory_id WITH =, network WITH =, daterange(opened_on, closed_on, '[)') WITH &&
  ) WHERE (main AND standing = 'official' AND (opened_on IS NOT NULL OR closed_on IS NOT NULL));
CREATE UNIQUE INDEX account_one_open_main ON account (territory_id, network) WHERE main AND standing = 'official' AND closed_on IS NULL;
CREATE FUNCTION refuse_main_beside_undated() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found integer;
BEGIN
  -- Of two transactions that each add half of such a pair, the second waits for the first, and then sees it.
  PERFORM 1 FROM territory WHERE id IN (SELECT territory_id FROM written WHERE main AND standing = 'official' AND closed_on IS NOT NULL) ORDER BY id FOR UPDATE;
  PERFORM 1 FROM territory WHERE id IN (SELECT territory_id FROM written WHERE main AND standing = 'official' AND closed_on IS NULL) ORDER BY id FOR KEY SHARE;
  SELECT o.id INTO found
    FROM written w JOIN account o ON o.territory_id = w.territory_id AND o.network = w.network AND o.id <> w.id AND o.main AND o.standing = 'official'
    WHERE w.main AND w.standing = 'official'
      AND ((w.opened_on IS NULL AND w.closed_on IS NULL AND o.closed_on IS NOT NULL) OR (w.closed_on IS NOT NULL AND o.opened_on IS NULL AND o.closed_on IS NULL))
    LIMIT 1;
  IF found IS NOT NULL THEN
    RAISE EXCEPTION 'account % is the main one of that territory on that network at the same time', found USING ERRCODE = 'exclusion_violation', TABLE = 'account', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER account_main_added_beside_undated AFTER INSERT ON account
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION refuse_main_beside_undated();
CREATE TRIGGER account_main_changed_beside_undated AFTER UPDATE ON account
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION refuse_main_beside_undated();
CREATE UNIQUE INDEX account_handle_open ON account (network, handle_key) WHERE handle_key IS NOT NULL AND closed_on IS NULL;
CREATE UNIQUE INDEX account_platform_id ON account (network, platform_id) WHERE platform_id IS NOT NULL;

ALTER TABLE edition
  ADD CONSTRAINT edition_code_format CHECK (code ~ '^[a-z0-9-]{1,40}$'),
  ADD CONSTRAINT edition_window_of_a_day_at_least CHECK (window_days >= 0);
ALTER TABLE revision
  ADD CONSTRAINT revision_sha256_format CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT revision_correction_has_its_reason CHECK (number >= 1 AND (number = 1) = (reason IS NULL));

ALTER TABLE ranking_scope
  ADD CONSTRAINT ranking_scope_named CHECK (scope IN ('national', 'region', 'departement') AND (scope = 'national') = (code = ''));
ALTER TABLE ranking_row
  ADD CONSTRAINT ranking_row_value_or_reason CHECK ((value IS NULL) <> (reason IS NULL)),
  ADD CONSTRAINT ranking_row_ranked_has_rank CHECK ((value IS NULL) = (rank IS NULL)),
  ADD CONSTRAINT ranking_row_range_holds_rank CHECK (rank IS NULL OR coalesce(rank_best <= rank AND rank <= rank_worst, false));

-- A revision is frozen: no update, and no delete but for the demonstration set (`npm run demo -- remove` sets the flag for its transaction).
CREATE FUNCTION refuse_change_of_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('belvedere.remove_demonstration', true) = 'on' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'a published revision is frozen: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['revision', 'edition_territory', 'edition_input', 'edition_fit', 'ranking_list', 'ranking_scope', 'ranking_row'] LOOP
    EXECUTE format('CREATE TRIGGER %I_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_frozen()', t, t);
  END LOOP;
END $$;

-- The audit log is only ever added to.
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only ever added to: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
