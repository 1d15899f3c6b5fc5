"use server";

import { z } from "zod";
import { closeReport as storeAnswer } from "@/lib/data/report/handleReport";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Says of a report what was mended, for everybody to read, or why nothing was. */
export const closeReport = memberAction({
  permission: "handle-reports",
  input: z.object({
    id: rowId,
    state: z.enum(["mended", "refused"], { error: "missing" }),
    answer: z.string({ error: "missing" }).trim().min(1, "missing").max(500, "too-long"),
    /** `code revision` of what mends it, or nothing. */
    revision: z.union([z.literal(""), z.string().regex(/^[a-z0-9-]{1,40} [1-9]\d{0,4}$/)]).default(""),
  }),
  run: async ({ input: { revision, ...answer }, member, actor, client, now }) => {
    const [code = "", number = ""] = revision.split(" ");
    const mending = answer.state === "mended" && code !== "" ? { code, number: Number(number) } : null;
    await storeAnswer(client, { ...answer, revision: mending, memberId: member.id, actor, now });
    return { data: { state: answer.state }, refresh: true };
  },
});
