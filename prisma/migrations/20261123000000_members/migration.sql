-- Those who can sign in, the links that let them in once, and what they are counted by when they fail.
CREATE TYPE "role" AS ENUM ('ADMIN', 'EDITOR', 'CONTRIBUTOR', 'JURY_MANAGER', 'JUROR');

CREATE TYPE "link_purpose" AS ENUM ('first-administrator', 'invitation', 'password-reset', 'email-change');

CREATE TABLE "member" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "role"[],
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "totp_secret" TEXT,
    "totp_since" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "recovery_hashes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "disabled_at" TIMESTAMPTZ(3),
    "last_signed_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "member_email_is_folded" CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%'),
    CONSTRAINT "member_is_named" CHECK (btrim("name") <> ''),
    CONSTRAINT "member_second_factor_is_whole" CHECK (("totp_since" IS NULL) OR ("totp_secret" IS NOT NULL))
);
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- Only the hash of a link is kept: whoever reads the table opens nothing.
CREATE TABLE "one_time_link" (
    "id" SERIAL NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "member_id" INTEGER,
    "token_sha256" TEXT NOT NULL,
    "new_email" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "one_time_link_has_its_member" CHECK (("purpose" = 'first-administrator') = ("member_id" IS NULL)),
    CONSTRAINT "one_time_link_has_its_address" CHECK (("purpose" = 'email-change') = ("new_email" IS NOT NULL))
);
CREATE UNIQUE INDEX "one_time_link_token_sha256_key" ON "one_time_link"("token_sha256");
CREATE INDEX "one_time_link_member_id_idx" ON "one_time_link"("member_id");
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What signs the sessions of this instance, drawn once, by the generator of keys of the server. AUTH_SECRET in the environment goes before it.
CREATE TABLE "session_key" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "value" TEXT NOT NULL,

    CONSTRAINT "session_key_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "session_key_is_one" CHECK ("id" = 1)
);
INSERT INTO "session_key" ("value") VALUES (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- Failed attempts, counted for all processes together.
CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- What the observatory decides for itself: only what differs from the product's own values.
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);
