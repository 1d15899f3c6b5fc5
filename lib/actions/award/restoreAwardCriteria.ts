"use server";

import { z } from "zod";
import { restoreCriteria } from "@/lib/data/award/changeCriteria";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** The default grid, in the place of the one there is. */
export const restoreAwardCriteria = memberAction({
  permission: "shape-award",
  input: z.object(AWARD_SEEN),
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await restoreCriteria(client, input, actor);
    return { data: null, refresh: true };
  },
});
