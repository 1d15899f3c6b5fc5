"use server";

import { z } from "zod";
import { moveCategory } from "@/lib/data/award/changeCategories";
import { AWARD_SEEN, moveBy } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** Puts a category one place up or down. */
export const moveAwardCategory = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, categoryId: rowId, by: moveBy }),
  standing: towardsWholeCategory,
  run: async ({ input, actor, client }) => {
    await moveCategory(client, input, input.categoryId, input.by, actor);
    return { data: null, refresh: true };
  },
});
