"use server";

import { z } from "zod";
import { seatJurors as store } from "@/lib/data/award/changeJury";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsWholeCategory } from "@/lib/gate/towardsWhole";

/** Who sits in a category, and who of them presides. */
export const seatJurors = memberAction({
  permission: "shape-award",
  input: z.object({
    ...AWARD_SEEN,
    categoryId: rowId,
    jurors: z.array(rowId).max(200).default([]),
    chair: z.union([z.literal("").transform(() => null), rowId], { error: "missing" }),
  }),
  standing: towardsWholeCategory,
  run: async ({ input, actor, client }) => {
    const { awardId, version, categoryId, jurors, chair } = input;
    await store(client, { awardId, version, categoryId, memberIds: jurors, chair }, actor);
    return { data: null, refresh: true };
  },
});
