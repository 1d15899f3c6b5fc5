"use server";

import { z } from "zod";
import { restoreNominee as store } from "@/lib/data/award/changeNominees";
import { publicReason } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsRivals } from "@/lib/gate/towardsWhole";

/** Takes a nominee back into the shortlist, with a reason that the public reads. */
export const restoreNominee = memberAction({
  permission: "handle-nominee",
  input: z.object({ nomineeId, reason: publicReason }),
  keeps: ["reason"],
  standing: towardsRivals,
  run: async ({ input, actor, client }) => {
    await store(client, input.nomineeId, input.reason, { actor });
    return { data: null, refresh: true };
  },
});
