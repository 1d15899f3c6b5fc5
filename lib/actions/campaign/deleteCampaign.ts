"use server";

import { z } from "zod";
import { deleteCampaign as removeCampaign } from "@/lib/data/campaign/deleteCampaign";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Deletes a campaign in which nothing was entered. */
export const deleteCampaign = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId }),
  run: async ({ input: { campaignId: id }, actor, client }) => {
    await removeCampaign(client, { id, actor });
    return { to: "/saisie" };
  },
});
