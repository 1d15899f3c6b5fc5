"use server";

import { z } from "zod";
import { changeCriterion } from "@/lib/data/award/changeCriteria";
import { AWARD_SEEN, CRITERION_TEXTS, criterionOf } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Says a criterion otherwise. */
export const changeAwardCriterion = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, criterionId: rowId, ...CRITERION_TEXTS }),
  keeps: ["name", "guidance", "weight", "steps"],
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await changeCriterion(client, input, { id: input.criterionId, ...criterionOf(input) }, actor);
    return { data: null, refresh: true };
  },
});
