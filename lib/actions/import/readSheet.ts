"use server";

import { z } from "zod";
import { chooseSheet } from "@/lib/data/upload/chooseReading";
import { startWork } from "@/lib/data/upload/startWork";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Has another sheet of a workbook examined. */
export const readSheet = memberAction({
  permission: "import-figures",
  input: z.object({ uploadId: rowId, sheet: z.string({ error: "missing" }).min(1, "missing").max(255, "too-long") }),
  run: async ({ input, actor, client, now }) => {
    await chooseSheet(client, { ...input, actor, now });
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
