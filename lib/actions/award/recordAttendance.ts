"use server";

import { z } from "zod";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { recordAttendance as storeAttendance } from "@/lib/data/award/recordAttendance";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Notes who is at the deliberation of a category. */
export const recordAttendance = memberAction({
  permission: "record-attendance",
  input: z.object({ categoryId: rowId, present: z.array(rowId).max(500).default([]), seen: z.string().max(10_000) }),
  standing: (client, { categoryId }, asked) => readCategoryStanding(client, categoryId, { ...asked, whole: false }),
  run: async ({ input, actor, client }) => {
    await storeAttendance(client, { ...input, actor });
    return { data: null, refresh: true };
  },
});
