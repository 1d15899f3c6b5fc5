"use server";

import { z } from "zod";
import { chooseAssignment } from "@/lib/data/award/changeAssignments";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** Whether each juror scores each nominee of a category, or those that are assigned to them. */
export const chooseJuryAssignment = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, categoryId: rowId, assigned: z.enum(["all", "assigned"], { error: "missing" }) }),
  standing: towardsWholeCategory,
  run: async ({ input, member, actor, client }) => {
    const { awardId, version, categoryId, assigned } = input;
    await chooseAssignment(client, { awardId, version, categoryId, managerId: member.id, actor }, assigned === "assigned");
    return { data: null, refresh: true };
  },
});
