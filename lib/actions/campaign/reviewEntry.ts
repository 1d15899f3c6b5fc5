"use server";

import { z } from "zod";
import { readEnteredBy } from "@/lib/data/campaign/readEnteredBy";
import { reviewEntry as storeReview } from "@/lib/data/campaign/reviewEntry";
import { memberAction } from "@/lib/gate/memberAction";

/** Says of another member's doubtful figure that it is right, or that it must be typed again. */
export const reviewEntry = memberAction({
  permission: "review-figures",
  input: z.object({
    campaignId: z.coerce.number().int(),
    accountId: z.coerce.number().int(),
    version: z.coerce.number().int(),
    decision: z.enum(["confirm", "reject"]),
    reason: z.string({ error: "missing" }).trim().min(1, "missing").max(500, "too-long"),
  }),
  owner: readEnteredBy,
  run: async ({ input, member, actor, client, now }) => {
    const { outcome } = await storeReview(client, { ...input, memberId: member.id, actor, now });
    return { data: { outcome, decision: input.decision } };
  },
});
