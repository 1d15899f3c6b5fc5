"use server";

import { z } from "zod";
import { setDisabled } from "@/lib/data/member/setDisabled";
import { memberAction } from "@/lib/gate/memberAction";
import { memberIdField } from "@/lib/gate/memberIdField";

/** Lets somebody in again. */
export const enableMember = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: memberIdField }),
  run: async ({ input, actor, client, now }) => {
    await setDisabled(client, { memberId: input.memberId, disabled: false, actor, now });
    return { data: null, refresh: true };
  },
});
