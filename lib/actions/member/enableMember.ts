"use server";

import { z } from "zod";
import { setDisabled } from "@/lib/data/member/setDisabled";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Lets somebody in again. */
export const enableMember = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: rowId }),
  run: async ({ input, actor, client, now }) => {
    await setDisabled(client, { memberId: input.memberId, disabled: false, actor, now });
    return { data: null, refresh: true };
  },
});
