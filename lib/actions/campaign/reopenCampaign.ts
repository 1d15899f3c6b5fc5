"use server";

import { z } from "zod";
import { setClosed } from "@/lib/data/campaign/changeCampaign";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Opens a closed campaign again. */
export const reopenCampaign = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId }),
  run: async ({ input: { campaignId: id }, actor, client, now }) => {
    await setClosed(client, { id, actor, closed: false, now });
    return { data: null, refresh: true };
  },
});
