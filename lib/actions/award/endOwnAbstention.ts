"use server";

import { z } from "zod";
import { endAbstention } from "@/lib/data/award/abstain";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Takes one's own abstention back. */
export const endOwnAbstention = memberAction({
  permission: "assess-nominee",
  input: z.object({ nomineeId }),
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }) => {
    await endAbstention(client, { nomineeId: input.nomineeId, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
