-- Doubtful figures of an import wait for a second pair of eyes, and what a file would change is shown figure by figure.
ALTER TYPE "upload_state" ADD VALUE 'confirming' AFTER 'applied';

ALTER TYPE "upload_part" ADD VALUE 'doubtful';
ALTER TYPE "upload_part" ADD VALUE 'changes';
ALTER TYPE "upload_part" ADD VALUE 'doubts';

ALTER TABLE "import_batch" ADD COLUMN "rows_set_aside" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_rows_set_aside_is_a_count" CHECK ("rows_set_aside" >= 0);

ALTER TABLE "import_upload" ADD COLUMN "doubtful" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "import_upload" ADD COLUMN "confirmed_doubtful" INTEGER;
ALTER TABLE "import_upload" ADD COLUMN "set_aside" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "import_upload" ADD COLUMN "doubtful_by" TEXT;
ALTER TABLE "import_upload" ADD COLUMN "doubtful_report" JSONB;
ALTER TABLE "import_upload" ADD COLUMN "doubtful_problem" JSONB;
ALTER TABLE "import_upload" ADD COLUMN "doubtful_batch_id" INTEGER;
ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_set_aside_is_a_count" CHECK ("set_aside" >= 0);
CREATE UNIQUE INDEX "import_upload_doubtful_batch_id_key" ON "import_upload"("doubtful_batch_id");
ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_doubtful_batch_id_fkey" FOREIGN KEY ("doubtful_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;
