"use server";

import { z } from "zod";
import { readDecisionStanding } from "@/lib/data/award/readDecisionStanding";
import { reopenVote as storeReopening } from "@/lib/data/award/reopenVote";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";

/** Takes a decision back, so that the jury votes again. */
export const reopenVote = memberAction({
  permission: "decide-prize",
  input: z.object({
    nomineeId,
    reason: z.string({ error: "missing" }).trim().min(1, "missing").max(2_000, "too-long"),
    version: z.coerce.number().int().min(1).max(30_000),
  }),
  keeps: ["reason"],
  standing: (client, { nomineeId }, asked) => readDecisionStanding(client, nomineeId, asked),
  run: async ({ input, member, actor, client, now }) => {
    await storeReopening(client, { ...input, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
