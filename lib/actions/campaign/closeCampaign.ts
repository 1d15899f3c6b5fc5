"use server";

import { z } from "zod";
import { setClosed } from "@/lib/data/campaign/changeCampaign";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Closes a campaign, which then takes no figures. */
export const closeCampaign = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId }),
  run: async ({ input: { campaignId: id }, actor, client, now }) => {
    await setClosed(client, { id, actor, closed: true, now });
    return { data: null, refresh: true };
  },
});
