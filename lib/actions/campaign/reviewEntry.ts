"use server";

import { z } from "zod";
import { readEnteredBy } from "@/lib/data/campaign/readEnteredBy";
import { reviewEntry as storeReview } from "@/lib/data/campaign/reviewEntry";
import { readSettings } from "@/lib/data/settings/readSettings";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Says of a doubtful figure, another member's while four eyes are asked for, that it is right, or that it must be typed again. */
export const reviewEntry = memberAction({
  permission: "review-figures",
  input: z.object({
    campaignId: rowId,
    accountId: rowId,
    version: rowId,
    decision: z.enum(["confirm", "reject"]),
    reason: z.string({ error: "missing" }).trim().min(1, "missing").max(500, "too-long"),
  }),
  owner: async (input) => ((await readSettings()).fourEyes ? readEnteredBy(input) : "anybody"),
  run: async ({ input, member, actor, client, now }) => {
    const { fourEyes } = await readSettings(client);
    const { outcome } = await storeReview(client, { ...input, fourEyes, memberId: member.id, actor, now });
    return { data: { outcome, decision: input.decision } };
  },
});
