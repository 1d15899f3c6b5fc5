"use server";

import { z } from "zod";
import { deleteCategory } from "@/lib/data/award/changeCategories";
import { AWARD_SEEN, awardYearInput } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** Deletes a category that nobody is in. */
export const deleteAwardCategory = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, categoryId: rowId, year: awardYearInput }),
  standing: towardsWholeCategory,
  run: async ({ input, actor, client }) => {
    await deleteCategory(client, input, input.categoryId, actor);
    return { to: `/jury/administration/${input.year}` };
  },
});
