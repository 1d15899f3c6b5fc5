"use server";

import { z } from "zod";
import { moveCriterion } from "@/lib/data/award/changeCriteria";
import { AWARD_SEEN, moveBy } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Puts a criterion one place up or down. */
export const moveAwardCriterion = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, criterionId: rowId, by: moveBy }),
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await moveCriterion(client, input, input.criterionId, input.by, actor);
    return { data: null, refresh: true };
  },
});
