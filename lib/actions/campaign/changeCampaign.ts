"use server";

import { z } from "zod";
import { changeDays } from "@/lib/data/campaign/changeCampaign";
import { campaignDays, requireOrder } from "@/lib/gate/campaignInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Gives a campaign other days. */
export const changeCampaign = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId, ...campaignDays }),
  run: async ({ input, actor, client }) => {
    requireOrder(input);
    const { campaignId: id, ...days } = input;
    await changeDays(client, { id, actor, ...days });
    return { data: null, refresh: true };
  },
});
