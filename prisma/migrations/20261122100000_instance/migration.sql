-- What a database is, real or simulation, is written once and never changes.
CREATE TYPE "instance_nature" AS ENUM ('real', 'simulation');

CREATE TABLE "instance" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "nature" "instance_nature" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "instance_is_one" CHECK ("id" = 1)
);

CREATE FUNCTION refuse_change_of_instance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what an instance is never changes: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER instance_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON "instance" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_instance();
