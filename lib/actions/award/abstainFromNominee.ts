"use server";

import { z } from "zod";
import { abstain } from "@/lib/data/award/abstain";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Keeps the juror who asks it out of the assessment of a nominee. */
export const abstainFromNominee = memberAction({
  permission: "assess-nominee",
  input: z.object({ nomineeId, sure: z.literal("on", { error: "missing" }) }),
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }) => {
    await abstain(client, { nomineeId: input.nomineeId, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
