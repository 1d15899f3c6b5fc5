"use server";

import { after } from "next/server";
import { z } from "zod";
import { removeCandidatureImage as remove } from "@/lib/data/award/changeCandidatureImages";
import { database } from "@/lib/data/database";
import { removeGoneObjects } from "@/lib/data/picture/removeGoneObjects";
import { memberAction } from "@/lib/gate/memberAction";

/** Takes a picture out of a candidature. */
export const removeCandidatureImage = memberAction({
  permission: "send-candidature",
  attempts: "picture",
  input: z.object({ token: z.string().max(100), image: z.uuid() }),
  run: async ({ input, client, now }) => {
    await remove(client, input.token, input.image, now);
    after(() => removeGoneObjects(database().pool));
    return { data: null, refresh: true };
  },
});
