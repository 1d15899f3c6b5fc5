"use server";

import { z } from "zod";
import { confirmByHand } from "@/lib/data/award/handleCandidature";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { memberAction } from "@/lib/gate/memberAction";

/** Confirms a candidature whose sender a manager has reached by other ways than mail. */
export const confirmCandidatureByHand = memberAction({
  permission: "handle-nominee",
  input: z.object({ id: z.uuid("missing") }),
  standing: (client, input, asked) => readCandidatureStanding(client, input.id, asked),
  run: async ({ input, member, actor, client, now }) => {
    await confirmByHand(client, { id: input.id, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
