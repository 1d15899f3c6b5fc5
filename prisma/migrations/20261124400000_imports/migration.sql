-- Imports in the browser: the file in pieces, what it would change, what became of it, and how an import is undone.
CREATE TYPE "upload_state" AS ENUM ('uploading', 'uploaded', 'examining', 'ready', 'applying', 'applied', 'failed');

CREATE TYPE "upload_part" AS ENUM ('file', 'refused');

ALTER TABLE "import_batch" ADD COLUMN "undone_by" TEXT;
ALTER TABLE "import_batch" ADD COLUMN "undone_at" TIMESTAMPTZ(3);
ALTER TABLE "import_batch" ADD COLUMN "undone" JSONB;
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_undone_is_whole"
    CHECK (num_nulls("undone_by", "undone_at", "undone") = CASE WHEN "state" = 'undone' THEN 0 ELSE 3 END);

-- Undoing one batch among millions of snapshots. Those of a batch stand together: a block range index finds them, and costs an import nothing.
CREATE INDEX "snapshot_import_batch_id_idx" ON "snapshot" USING BRIN ("import_batch_id");

CREATE TABLE "import_upload" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "state" "upload_state" NOT NULL DEFAULT 'uploading',
    "uploaded_by" INTEGER NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "source_name" TEXT,
    "reading" JSONB,
    "head" JSONB,
    "overwrite" BOOLEAN NOT NULL DEFAULT false,
    "confirmed" INTEGER,
    "asked_by" TEXT,
    "report" JSONB,
    "problem" JSONB,
    "batch_id" INTEGER,

    CONSTRAINT "import_upload_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "import_upload_is_named" CHECK (btrim("file_name") <> ''),
    CONSTRAINT "import_upload_has_a_size" CHECK ("bytes" BETWEEN 1 AND 209715200),
    CONSTRAINT "import_upload_says_what_it_found" CHECK ("state" NOT IN ('ready', 'applying', 'applied') OR "report" IS NOT NULL),
    CONSTRAINT "import_upload_says_why_it_failed" CHECK (("state" = 'failed') = ("problem" IS NOT NULL))
);
CREATE UNIQUE INDEX "import_upload_batch_id_key" ON "import_upload"("batch_id");
ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_uploaded_by_fkey" FOREIGN KEY ("uploaded_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The file as it was sent, until it is applied, and the rows that were refused. In the database: any server can go on with it.
CREATE TABLE "import_piece" (
    "upload_id" INTEGER NOT NULL,
    "part" "upload_part" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "import_piece_pkey" PRIMARY KEY ("upload_id", "part", "ordinal"),
    CONSTRAINT "import_piece_is_small" CHECK (length("content") BETWEEN 1 AND 1048576)
);
ALTER TABLE "import_piece" ADD CONSTRAINT "import_piece_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "import_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Apart: it is written while the transaction of the import holds the row of the upload as it was.
CREATE TABLE "import_progress" (
    "upload_id" INTEGER NOT NULL,
    "progress" JSONB NOT NULL,

    CONSTRAINT "import_progress_pkey" PRIMARY KEY ("upload_id")
);
ALTER TABLE "import_progress" ADD CONSTRAINT "import_progress_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "import_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the columns of a source mean, as a member said.
CREATE TABLE "import_mapping" (
    "source_name" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("source_name"),
    CONSTRAINT "import_mapping_is_named" CHECK (btrim("source_name") <> '')
);
