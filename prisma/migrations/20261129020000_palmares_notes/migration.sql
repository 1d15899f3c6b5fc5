-- What is said in public of a palmarès after it was published: on the whole of it or on a category. It stands beside what was hashed, which
-- stays as it is. A note is never changed nor taken back, another follows it.

CREATE TABLE "palmares_note" (
    "award_id" INTEGER NOT NULL,
    "number" SMALLINT NOT NULL,
    "category_id" INTEGER,
    "text" TEXT NOT NULL,
    "noted_by" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "palmares_note_pkey" PRIMARY KEY ("award_id","number")
);

CREATE INDEX "palmares_note_category_id_award_id_idx" ON "palmares_note"("category_id", "award_id");

ALTER TABLE "palmares_note" ADD CONSTRAINT "palmares_note_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award_publication"("award_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "palmares_note" ADD CONSTRAINT "palmares_note_category_id_award_id_fkey" FOREIGN KEY ("category_id", "award_id") REFERENCES "award_category"("id", "award_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE palmares_note ADD CONSTRAINT palmares_note_says_something CHECK (btrim(text) <> '' AND number > 0);

CREATE TRIGGER palmares_note_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON palmares_note
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
