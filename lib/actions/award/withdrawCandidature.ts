"use server";

import { after } from "next/server";
import { z } from "zod";
import { withdrawFollowed } from "@/lib/data/award/followCandidature";
import { database } from "@/lib/data/database";
import { removeGoneObjects } from "@/lib/data/picture/removeGoneObjects";
import { memberAction } from "@/lib/gate/memberAction";

/** Takes a candidature back, with all that it said, until somebody has decided on it. */
export const withdrawCandidature = memberAction({
  permission: "send-candidature",
  attempts: "picture",
  input: z.object({ token: z.string().max(100), sure: z.literal("on", "missing") }),
  run: async ({ input, client, now }) => {
    await withdrawFollowed(client, input.token, now);
    after(() => removeGoneObjects(database().pool));
    return { data: null, refresh: true };
  },
});
