"use server";

import { z } from "zod";
import { endSessions } from "@/lib/data/member/endSessions";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Ends every session of somebody. */
export const endMemberSessions = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: rowId }),
  run: async ({ input, actor, client, now }) => {
    await endSessions(client, input.memberId, actor, now);
    return { data: null };
  },
});
