"use server";

import { z } from "zod";
import { deleteAward as store } from "@/lib/data/award/deleteAward";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Deletes an award that nobody is nominated for, or has applied to. */
export const deleteAward = memberAction({
  permission: "shape-award",
  input: z.object(AWARD_SEEN),
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await store(client, input, actor);
    return { to: "/jury/administration" };
  },
});
