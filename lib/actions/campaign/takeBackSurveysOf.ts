"use server";

import { z } from "zod";
import { takeBackCampaignSurvey } from "@/lib/data/campaign/surveyCampaign";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Takes back what was said with a campaign of the territories that it has read whole; gives of how many. */
export const takeBackSurveysOf = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId }),
  run: async ({ input: { campaignId: id }, actor, client }) => ({
    data: await takeBackCampaignSurvey(client, { id, actor }),
    refresh: true,
  }),
});
