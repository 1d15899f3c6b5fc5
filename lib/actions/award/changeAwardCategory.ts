"use server";

import { z } from "zod";
import { changeCategory } from "@/lib/data/award/changeCategories";
import { AWARD_SEEN, CATEGORY_TEXTS } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** Another name, description or league for a category. */
export const changeAwardCategory = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, categoryId: rowId, ...CATEGORY_TEXTS }),
  keeps: ["name", "description", "league"],
  standing: towardsWholeCategory,
  run: async ({ input, actor, client }) => {
    const { name, description, league } = input;
    await changeCategory(client, input, input.categoryId, { name, description, league }, actor);
    return { data: null, refresh: true };
  },
});
