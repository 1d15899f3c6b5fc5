"use server";

import { z } from "zod";
import { deleteCategory } from "@/lib/data/award/changeCategories";
import { AWARD_SEEN, awardYearInput } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Deletes a category that nobody is in. */
export const deleteAwardCategory = memberAction({
  permission: "run-award",
  input: z.object({ ...AWARD_SEEN, categoryId: rowId, year: awardYearInput }),
  run: async ({ input, actor, client }) => {
    await deleteCategory(client, input, input.categoryId, actor);
    return { to: `/jury/administration/${input.year}` };
  },
});
