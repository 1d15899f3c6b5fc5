"use server";

import { z } from "zod";
import { castBallot } from "@/lib/data/award/castBallot";
import { PRIZES } from "@/lib/domain/award/prize";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Votes on a nominee, or votes otherwise. */
export const voteOnPrize = memberAction({
  permission: "vote-prize",
  input: z.object({ nomineeId, prize: z.enum(PRIZES, { error: "missing" }) }),
  keeps: ["prize"],
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }) => {
    await castBallot(client, { ...input, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
