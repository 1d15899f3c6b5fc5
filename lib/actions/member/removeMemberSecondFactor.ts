"use server";

import { z } from "zod";
import { removeSecondFactor } from "@/lib/data/member/removeSecondFactor";
import { memberAction } from "@/lib/gate/memberAction";
import { memberIdField } from "@/lib/gate/memberIdField";

/** Takes away the second factor of somebody who lost the telephone and the codes. */
export const removeMemberSecondFactor = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: memberIdField }),
  run: async ({ input, actor, client }) => {
    await removeSecondFactor(client, input.memberId, actor);
    return { data: null, refresh: true };
  },
});
