"use server";

import { z } from "zod";
import { moveCriterion } from "@/lib/data/award/changeCriteria";
import { AWARD_SEEN, moveBy } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Puts a criterion one place up or down. */
export const moveAwardCriterion = memberAction({
  permission: "run-award",
  input: z.object({ ...AWARD_SEEN, criterionId: rowId, by: moveBy }),
  run: async ({ input, actor, client }) => {
    await moveCriterion(client, input, input.criterionId, input.by, actor);
    return { data: null, refresh: true };
  },
});
