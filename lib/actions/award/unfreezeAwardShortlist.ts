"use server";

import { z } from "zod";
import { unfreezeShortlist } from "@/lib/data/award/unfreezeShortlist";
import { publicReason } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** Takes a shortlist back that was frozen by mistake, before anybody has looked at it. */
export const unfreezeAwardShortlist = memberAction({
  permission: "freeze-shortlist",
  input: z.object({ categoryId: rowId, version: rowId, reason: publicReason }),
  keeps: ["reason"],
  standing: towardsWholeCategory,
  run: async ({ input, actor, client }) => {
    await unfreezeShortlist(client, input, actor);
    return { data: null, refresh: true };
  },
});
