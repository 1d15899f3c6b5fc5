"use server";

import { z } from "zod";
import { removeSecondFactor } from "@/lib/data/member/removeSecondFactor";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

/** Takes away the second factor of somebody else, who lost the telephone and the codes: one's own goes under one's own account, if at all. */
export const removeMemberSecondFactor = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: rowId, password: z.string().min(1, "missing") }),
  password: ({ password }) => password,
  run: async ({ input, member, actor, client }) => {
    if (input.memberId === member.id) throw new ExpectedError("forbidden", { permission: "manage-members", reason: "another" });
    await removeSecondFactor(client, input.memberId, actor);
    return { data: null, refresh: true };
  },
});
