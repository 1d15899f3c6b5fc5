"use server";

import { z } from "zod";
import { assignByHand as store } from "@/lib/data/award/changeAssignments";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { rowId } from "@/lib/gate/rowId";

/** « 12:uuid »: a juror before a nominee. */
const pair = z.string().transform((text, context) => {
  const [juror = "", nominee = ""] = text.split(":");
  const [jurorId, ofNominee] = [rowId.safeParse(juror), nomineeId.safeParse(nominee)];
  if (jurorId.success && ofNominee.success) return { jurorId: jurorId.data, nomineeId: ofNominee.data };
  context.addIssue({ code: "custom", message: "missing" });
  return z.NEVER;
});

/** Who scores which of the nominees that were shown. */
export const assignByHand = memberAction({
  permission: "run-award",
  input: z.object({
    ...AWARD_SEEN,
    categoryId: rowId,
    nominees: z.array(nomineeId).max(400),
    pairs: z.array(pair).max(20_000).default([]),
  }),
  run: async ({ input, member, actor, client }) => {
    const { awardId, version, categoryId, nominees, pairs } = input;
    await store(client, { awardId, version, categoryId, managerId: member.id, actor }, { nomineeIds: nominees, pairs });
    return { data: null, refresh: true };
  },
});
