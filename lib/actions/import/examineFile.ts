"use server";

import { z } from "zod";
import { completeUpload } from "@/lib/data/upload/completeUpload";
import { startWork } from "@/lib/data/upload/startWork";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Hands over a file whose pieces are all there. */
export const examineFile = memberAction({
  permission: "import-figures",
  input: z.object({ uploadId: rowId }),
  run: async ({ input: { uploadId }, member, actor, client, now }) => {
    await completeUpload(client, { uploadId, memberId: member.id, actor, now });
    return { data: { uploadId } };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
