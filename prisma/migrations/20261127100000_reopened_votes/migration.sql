-- A decision that was taken back so that the jury votes again, and why. It stays among the versions, and stands no more.

CREATE TABLE "vote_reopening" (
    "nominee_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reopened_by" INTEGER NOT NULL,
    "reopened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_reopening_pkey" PRIMARY KEY ("nominee_id","version")
);

CREATE INDEX "vote_reopening_reopened_by_idx" ON "vote_reopening"("reopened_by");

ALTER TABLE "vote_reopening" ADD CONSTRAINT "vote_reopening_nominee_id_version_fkey" FOREIGN KEY ("nominee_id", "version") REFERENCES "decision_version"("nominee_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "vote_reopening" ADD CONSTRAINT "vote_reopening_reopened_by_fkey" FOREIGN KEY ("reopened_by") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE vote_reopening ADD CONSTRAINT vote_reopening_has_its_reason CHECK (btrim(reason) <> '');

CREATE TRIGGER vote_reopening_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON vote_reopening
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
CREATE TRIGGER vote_reopening_kept_once_published BEFORE INSERT OR UPDATE OR DELETE ON vote_reopening
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published('nominee_id');
