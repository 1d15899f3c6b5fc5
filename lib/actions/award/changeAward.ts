"use server";

import { z } from "zod";
import { changeAward as store } from "@/lib/data/award/changeAward";
import { AWARD_SEEN, AWARD_SETTINGS, AWARD_TEXTS } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Another theme, rules, or manner of showing and deciding. */
export const changeAward = memberAction({
  permission: "shape-award",
  input: z.object({ ...AWARD_SEEN, ...AWARD_TEXTS, ...AWARD_SETTINGS }),
  keeps: ["theme", "rules", "quorumPercent", "othersShown", "decidedBy"],
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    const { awardId, version, ...settings } = input;
    await store(client, { awardId, version }, settings, actor);
    return { data: null, refresh: true };
  },
});
