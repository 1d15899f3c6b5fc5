"use server";

import { z } from "zod";
import { chooseAssignment } from "@/lib/data/award/changeAssignments";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Whether each juror scores each nominee of a category, or those that are assigned to them. */
export const chooseJuryAssignment = memberAction({
  permission: "run-award",
  input: z.object({ awardId: rowId, categoryId: rowId, assigned: z.enum(["all", "assigned"], { error: "missing" }) }),
  run: async ({ input, member, actor, client }) => {
    const { awardId, categoryId, assigned } = input;
    await chooseAssignment(client, { awardId, categoryId, managerId: member.id, actor }, assigned === "assigned");
    return { data: null, refresh: true };
  },
});
