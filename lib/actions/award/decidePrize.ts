"use server";

import { z } from "zod";
import { decidePrize as storeDecision } from "@/lib/data/award/decidePrize";
import { readDecisionStanding } from "@/lib/data/award/readDecisionStanding";
import { PRIZES } from "@/lib/domain/award/prize";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";

/** Decides on a nominee, or decides again. */
export const decidePrize = memberAction({
  permission: "decide-prize",
  input: z.object({
    nomineeId,
    prize: z.enum(PRIZES, { error: "missing" }),
    reason: z.string({ error: "missing" }).trim().min(1, "missing").max(2_000, "too-long"),
    version: z.coerce.number().int().min(0).max(30_000),
    casting: z
      .literal("yes")
      .optional()
      .transform((said) => said === "yes"),
  }),
  keeps: ["prize", "reason"],
  standing: (client, { nomineeId }, asked) => readDecisionStanding(client, nomineeId, asked),
  run: async ({ input, member, actor, client, now }) => {
    await storeDecision(client, { ...input, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
