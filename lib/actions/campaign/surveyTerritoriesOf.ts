"use server";

import { z } from "zod";
import { surveyCampaign } from "@/lib/data/campaign/surveyCampaign";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { parisDay } from "@/lib/platform/clock";

/** Says of the territories that a campaign has read whole that all their accounts were looked for; gives of how many more. */
export const surveyTerritoriesOf = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId }),
  run: async ({ input: { campaignId: id }, actor, client, now }) => ({
    data: await surveyCampaign(client, { id, actor, today: parisDay(now) }),
    refresh: true,
  }),
});
