"use server";

import { z } from "zod";
import { takeReport as storeTaking } from "@/lib/data/report/handleReport";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Says to colleagues that one is at a report. */
export const takeReport = memberAction({
  permission: "handle-reports",
  input: z.object({ id: rowId, over: z.literal("on").optional() }),
  run: async ({ input: { id, over }, member, actor, client, now }) => {
    await storeTaking(client, { id, over: over === "on", memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
