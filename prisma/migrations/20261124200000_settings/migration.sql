-- A member who forgot a password, where no mail is sent: the administrator sees it and gives a link.
ALTER TABLE "member" ADD COLUMN "reset_asked_at" TIMESTAMPTZ(3);

-- The picture that stands beside the name of this instance: one, or none.
CREATE TABLE "logo" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "content" BYTEA NOT NULL,
    "content_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "logo_is_one" CHECK ("id" = 1),
    CONSTRAINT "logo_is_a_picture" CHECK ("content_type" IN ('image/png', 'image/webp')),
    CONSTRAINT "logo_is_small" CHECK (length("content") BETWEEN 1 AND 262144)
);
