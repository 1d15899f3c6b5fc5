"use server";

import { z } from "zod";
import { freezeShortlist } from "@/lib/data/award/freezeShortlist";
import { readFreezingStanding } from "@/lib/data/award/readFreezingStanding";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Makes nominees of those that a category's rule names, for good. */
export const freezeAwardShortlist = memberAction({
  permission: "freeze-shortlist",
  input: z.object({ categoryId: rowId, version: rowId }),
  standing: (client, { categoryId }, asked) => readFreezingStanding(client, categoryId, asked),
  run: async ({ input, actor, client, now }) => {
    await freezeShortlist(client, input.categoryId, input.version, actor, now);
    return { data: null, refresh: true };
  },
});
