"use server";

import { z } from "zod";
import { reassignTargets } from "@/lib/data/campaign/changeTargets";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Gives what somebody has not read yet to others. */
export const reassignAccounts = memberAction({
  permission: "manage-campaigns",
  input: z.object({
    campaignId: rowId,
    from: z.union([z.enum(["nobody", "everybody"]), rowId], { error: "missing" }),
    to: z.array(rowId).max(50).optional(),
  }),
  run: async ({ input: { campaignId: id, from, to = [] }, actor, client }) => ({
    data: await reassignTargets(client, { id, actor, from, to }),
    refresh: true,
  }),
});
