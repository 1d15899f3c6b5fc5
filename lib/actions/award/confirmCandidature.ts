"use server";

import { z } from "zod";
import { confirmFollowed } from "@/lib/data/award/followCandidature";
import { memberAction } from "@/lib/gate/memberAction";

/** Confirms that the address of a candidature is of whoever sent it: by a button, for mail programs follow links by themselves. */
export const confirmCandidature = memberAction({
  permission: "send-candidature",
  attempts: "picture",
  input: z.object({ token: z.string().max(100) }),
  run: async ({ input, client, now }) => {
    await confirmFollowed(client, input.token, now);
    return { data: null, refresh: true };
  },
});
