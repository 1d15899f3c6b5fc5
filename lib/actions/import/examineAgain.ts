"use server";

import { z } from "zod";
import { askToExamine } from "@/lib/data/upload/changeUpload";
import { startWork } from "@/lib/data/upload/startWork";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Takes up a file again that failed, or whose figures may have changed since. */
export const examineAgain = memberAction({
  permission: "import-figures",
  input: z.object({ uploadId: rowId }),
  run: async ({ input, actor, client, now }) => {
    await askToExamine(client, { ...input, actor, now });
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
