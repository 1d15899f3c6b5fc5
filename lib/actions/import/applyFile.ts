"use server";

import { z } from "zod";
import { readSettings } from "@/lib/data/settings/readSettings";
import { askToApply } from "@/lib/data/upload/changeUpload";
import { readSender } from "@/lib/data/upload/readUpload";
import { startWork } from "@/lib/data/upload/startWork";
import { whyNot } from "@/lib/gate/may";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

const ticked = z.literal("on").optional();

/** Has the good rows of a file stored; the doubtful ones too where somebody else than its sender says so, while four eyes are asked for. */
export const applyFile = memberAction({
  permission: "import-figures",
  input: z.object({
    uploadId: rowId,
    seen: z.iso.datetime().pipe(z.coerce.date()),
    confirmed: z.coerce.number().int().min(0),
    overwrite: ticked,
    confirmedDoubtful: z.coerce.number().int().min(0).default(0),
    doubtful: ticked,
    reason: z.string().trim().max(500, "too-long").default(""),
  }),
  run: async ({ input, member, actor, client, now }) => {
    const [overwrite, doubtful] = [input.overwrite === "on", input.doubtful === "on"];
    if (doubtful) {
      const { fourEyes } = await readSettings(client);
      const owner = fourEyes ? await readSender(input.uploadId) : "anybody";
      const reason = whyNot(member, "review-figures", owner);
      if (reason) throw new ExpectedError("forbidden", { permission: "review-figures", reason, field: "doubtful", problem: "four-eyes" });
      if (input.reason === "") throw new ExpectedError("bad-form", { count: 1, field: "reason", problem: "missing-reason" });
    }
    await askToApply(client, { ...input, overwrite, doubtful, actor, now });
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
