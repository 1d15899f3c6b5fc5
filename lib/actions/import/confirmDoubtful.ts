"use server";

import { z } from "zod";
import { readSettings } from "@/lib/data/settings/readSettings";
import { askToConfirm } from "@/lib/data/upload/changeUpload";
import { readSender } from "@/lib/data/upload/readUpload";
import { startWork } from "@/lib/data/upload/startWork";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Has the doubtful figures of a file stored that were set aside, another member's while four eyes are asked for. */
export const confirmDoubtful = memberAction({
  permission: "review-figures",
  input: z.object({
    uploadId: rowId,
    seen: z.iso.datetime().pipe(z.coerce.date()),
    confirmedDoubtful: z.coerce.number().int().min(1),
    reason: z.string({ error: "missing-reason" }).trim().min(1, "missing-reason").max(500, "too-long"),
  }),
  owner: async ({ uploadId }) => ((await readSettings()).fourEyes ? readSender(uploadId) : "anybody"),
  run: async ({ input, actor, client, now }) => {
    await askToConfirm(client, { ...input, actor, now });
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
