"use server";

import { z } from "zod";
import { removeNominee as store } from "@/lib/data/award/changeNominees";
import { publicReason } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsRivals } from "@/lib/gate/towardsWhole";

/** Takes a nominee out of the shortlist, with a reason that the public reads. */
export const removeNominee = memberAction({
  permission: "handle-nominee",
  input: z.object({ nomineeId, reason: publicReason }),
  keeps: ["reason"],
  standing: towardsRivals,
  run: async ({ input, actor, client, now }) => {
    await store(client, input.nomineeId, input.reason, { actor, now });
    return { data: null, refresh: true };
  },
});
