"use server";

import { z } from "zod";
import { addMissingTargets } from "@/lib/data/campaign/changeTargets";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Puts on a campaign's list the accounts that were opened or registered since it was made. */
export const addAccounts = memberAction({
  permission: "manage-campaigns",
  input: z.object({ campaignId: rowId }),
  run: async ({ input: { campaignId: id }, actor, client }) => ({ data: await addMissingTargets(client, { id, actor }), refresh: true }),
});
