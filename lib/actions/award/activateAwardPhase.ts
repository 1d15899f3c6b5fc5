"use server";

import { z } from "zod";
import { activatePhase } from "@/lib/data/award/activatePhase";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Opens a phase in the place of the one that is open; `none` closes it. The last is opened by publishing. */
export const activateAwardPhase = memberAction({
  permission: "shape-award",
  input: z.object({
    ...AWARD_SEEN,
    phase: z.enum(["candidatures", "shortlisting", "assessment", "deliberation", "none"], { error: "missing" }),
  }),
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await activatePhase(client, input, input.phase === "none" ? null : input.phase, actor);
    return { data: null, refresh: true };
  },
});
