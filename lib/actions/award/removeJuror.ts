"use server";

import { z } from "zod";
import { removeJuror as store } from "@/lib/data/award/changeJury";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Takes somebody off the jury; what they sent is kept, and counts no more. */
export const removeJuror = memberAction({
  permission: "run-award",
  input: z.object({ awardId: rowId, memberId: rowId }),
  run: async ({ input, actor, client }) => {
    await store(client, input.awardId, input.memberId, actor);
    return { data: null, refresh: true };
  },
});
