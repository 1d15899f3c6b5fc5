"use server";

import { z } from "zod";
import { removeCriterion } from "@/lib/data/award/changeCriteria";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Takes a criterion off the grid. */
export const removeAwardCriterion = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, criterionId: rowId }),
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await removeCriterion(client, input, input.criterionId, actor);
    return { data: null, refresh: true };
  },
});
