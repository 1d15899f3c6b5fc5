"use server";

import { z } from "zod";
import { undoImport } from "@/lib/data/import/undoImport";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Undoes a whole import. */
export const undoFile = memberAction({
  permission: "undo-import",
  input: z.object({ batchId: rowId, sure: z.literal("on", { error: "not-confirmed" }) }),
  run: async ({ input: { batchId }, actor, client, now }) => {
    await undoImport(client, { batchId, actor, now });
    return { data: null, refresh: true };
  },
});
