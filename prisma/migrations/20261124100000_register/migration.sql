-- The register as members keep it: an edit names the version that it was read at, and a file is shown row by row before it is applied.
ALTER TABLE "account" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE TYPE "register_file" AS ENUM ('accounts', 'directory', 'wikidata');

CREATE TYPE "register_outcome" AS ENUM ('new', 'changed', 'same', 'refused');

CREATE TABLE "register_import" (
    "id" SERIAL NOT NULL,
    "kind" "register_file" NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "read_by" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_by" TEXT,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "register_import_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "register_import_applied_by_somebody" CHECK (("applied_by" IS NULL) = ("applied_at" IS NULL))
);

-- What a file says, read and checked: one row a change to one account or website, with the version of what it would change.
CREATE TABLE "register_import_row" (
    "import_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" "register_outcome" NOT NULL,
    "problem" TEXT,
    "found" TEXT NOT NULL DEFAULT '',
    "territory_id" INTEGER,
    "account_id" INTEGER,
    "version" INTEGER,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "register_import_row_pkey" PRIMARY KEY ("import_id", "ordinal"),
    CONSTRAINT "register_import_row_refused_why" CHECK (("outcome" = 'refused') = ("problem" IS NOT NULL))
);
ALTER TABLE "register_import_row" ADD CONSTRAINT "register_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "register_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
