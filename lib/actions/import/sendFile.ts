"use server";

import { z } from "zod";
import { beginUpload } from "@/lib/data/upload/beginUpload";
import { memberAction } from "@/lib/gate/memberAction";

/** Announces a file, whose pieces follow. */
export const sendFile = memberAction({
  permission: "import-figures",
  input: z.object({
    fileName: z.string({ error: "missing" }).trim().min(1, "missing").max(255, "too-long"),
    bytes: z.coerce.number({ error: "missing" }).int().min(1, "missing").max(Number.MAX_SAFE_INTEGER),
  }),
  run: async ({ input, member, actor, client, now }) => ({
    data: { uploadId: await beginUpload(client, { ...input, memberId: member.id, actor, now }) },
  }),
});
