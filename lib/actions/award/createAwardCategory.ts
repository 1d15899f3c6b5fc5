"use server";

import { z } from "zod";
import { createCategory } from "@/lib/data/award/changeCategories";
import { AWARD_SEEN, CATEGORY_TEXTS } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";

/** One more category, at the end. */
export const createAwardCategory = memberAction({
  permission: "run-award",
  input: z.object({ ...AWARD_SEEN, ...CATEGORY_TEXTS }),
  keeps: ["name", "description", "league"],
  run: async ({ input, actor, client }) => {
    const { awardId, version, ...facts } = input;
    await createCategory(client, { awardId, version }, facts, actor);
    return { data: null, refresh: true };
  },
});
