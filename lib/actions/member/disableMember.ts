"use server";

import { z } from "zod";
import { setDisabled } from "@/lib/data/member/setDisabled";
import { memberAction } from "@/lib/gate/memberAction";
import { memberIdField } from "@/lib/gate/memberIdField";

/** Shuts somebody out, at once. */
export const disableMember = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: memberIdField }),
  run: async ({ input, actor, client, now }) => {
    await setDisabled(client, { memberId: input.memberId, disabled: true, actor, now });
    return { data: null, refresh: true };
  },
});
