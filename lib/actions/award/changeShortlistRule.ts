"use server";

import { changeRule } from "@/lib/data/award/changeCategories";
import { ruleInput } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** By which frozen ranking a category nominates, and how many. */
export const changeShortlistRule = memberAction({
  permission: "shape-award",
  input: ruleInput,
  keeps: ["revisionId", "metric", "network", "league", "size", "minPopulation", "minAudience", "minPosts"],
  standing: towardsWholeCategory,
  run: async ({ input, actor, client }) => {
    const { awardId, version, categoryId, ...rule } = input;
    await changeRule(client, { awardId, version }, categoryId, rule, actor);
    return { data: null, refresh: true };
  },
});
