"use server";

import { z } from "zod";
import { removeJuror as store } from "@/lib/data/award/changeJury";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Takes somebody off the jury; what they sent is kept, and counts no more. */
export const removeJuror = memberAction({
  permission: "shape-award",
  input: z.object({ awardId: rowId, memberId: rowId }),
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await store(client, input.awardId, input.memberId, actor);
    return { data: null, refresh: true };
  },
});
