"use server";

import { z } from "zod";
import { askToApply } from "@/lib/data/upload/changeUpload";
import { startWork } from "@/lib/data/upload/startWork";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Has the good rows of a file stored. */
export const applyFile = memberAction({
  permission: "import-figures",
  input: z.object({ uploadId: rowId, overwrite: z.literal("on").optional(), confirmed: z.coerce.number().int().min(0) }),
  run: async ({ input: { overwrite, ...asked }, actor, client, now }) => {
    await askToApply(client, { ...asked, overwrite: overwrite === "on", actor, now });
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
