-- Whoever publishes has seen a preview. Unless they said that anything goes, what is read when the process comes to it must be what they saw.
ALTER TABLE "edition_draft" ADD COLUMN "anyway" BOOLEAN NOT NULL DEFAULT false;
