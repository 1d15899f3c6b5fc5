-- Sessions stand in signed cookies. One that was ended opens nothing any more, whoever has kept a copy of the cookie, until it would have ended by itself.
CREATE TABLE "ended_session" (
    "id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ended_session_pkey" PRIMARY KEY ("id")
);
