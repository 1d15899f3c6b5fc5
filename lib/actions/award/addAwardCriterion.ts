"use server";

import { z } from "zod";
import { addCriterion } from "@/lib/data/award/changeCriteria";
import { AWARD_SEEN, CRITERION_TEXTS, criterionOf } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** One more criterion, at the end of the grid. */
export const addAwardCriterion = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, ...CRITERION_TEXTS }),
  keeps: ["name", "guidance", "weight", "steps"],
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await addCriterion(client, input, criterionOf(input), actor);
    return { data: null, refresh: true };
  },
});
