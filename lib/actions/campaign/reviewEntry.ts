"use server";

import { z } from "zod";
import { readEnteredBy } from "@/lib/data/campaign/readEnteredBy";
import { reviewEntry as storeReview } from "@/lib/data/campaign/reviewEntry";
import { readSettings } from "@/lib/data/settings/readSettings";
import { ENTRY_FIELDS } from "@/lib/domain/campaign/readEntry";
import { ENTRY_INPUT } from "@/lib/gate/entryInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Says of a doubtful figure, another member's while four eyes are asked for, that it is right, what is right, or that it must be typed again. */
export const reviewEntry = memberAction({
  permission: "review-figures",
  input: z.object({
    ...ENTRY_INPUT,
    campaignId: rowId,
    accountId: rowId,
    version: rowId,
    decision: z.enum(["confirm", "reject", "correct"]),
    reason: z.string({ error: "missing" }).trim().min(1, "missing").max(500, "too-long"),
  }),
  keeps: ["decision", "reason", ...ENTRY_FIELDS],
  owner: async (input) => ((await readSettings()).fourEyes ? readEnteredBy(input) : "anybody"),
  run: async ({ input, member, actor, client, now }) => {
    const { campaignId, accountId, version, decision, reason, ...texts } = input;
    const { fourEyes } = await readSettings(client);
    const review = { campaignId, accountId, version, decision, reason, texts, fourEyes, memberId: member.id, actor, now };
    const reviewed = await storeReview(client, review);
    const typed = { decision, reason, ...texts };
    return { data: reviewed.outcome === "problems" ? { ...reviewed, typed } : { outcome: reviewed.outcome, typed } };
  },
});
