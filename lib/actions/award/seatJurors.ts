"use server";

import { z } from "zod";
import { seatJurors as store } from "@/lib/data/award/changeJury";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Who sits in a category, and who of them presides. */
export const seatJurors = memberAction({
  permission: "run-award",
  input: z.object({
    awardId: rowId,
    categoryId: rowId,
    jurors: z.array(rowId).max(200).default([]),
    chair: z.union([z.literal("").transform(() => null), rowId], { error: "missing" }),
  }),
  run: async ({ input, actor, client }) => {
    const { awardId, categoryId, jurors, chair } = input;
    await store(client, { awardId, categoryId, memberIds: jurors, chair }, actor);
    return { data: null, refresh: true };
  },
});
