-- A post is public from the first revision that is published after it was recorded, like the figure that carries it.
ALTER TABLE "snapshot_post" ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
