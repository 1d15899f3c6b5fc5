"use server";

import { after } from "next/server";
import { z } from "zod";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { takeDownCandidature as takeDown } from "@/lib/data/award/takeDownCandidature";
import { database } from "@/lib/data/database";
import { removeGoneObjects } from "@/lib/data/picture/removeGoneObjects";
import { memberAction } from "@/lib/gate/memberAction";

/** Takes down what a nominee applied with, for good, published or not. */
export const takeDownCandidature = memberAction({
  permission: "handle-nominee",
  input: z.object({
    id: z.uuid("missing"),
    reason: z.string({ error: "missing" }).trim().min(1, "missing").max(1_000, "too-long"),
    sure: z.literal("on", "missing"),
  }),
  standing: (client, input, asked) => readCandidatureStanding(client, input.id, asked),
  run: async ({ input, member, actor, client, now }) => {
    await takeDown(client, { id: input.id, memberId: member.id, reason: input.reason, actor, now });
    after(() => removeGoneObjects(database().pool));
    return { data: null, refresh: true };
  },
});
