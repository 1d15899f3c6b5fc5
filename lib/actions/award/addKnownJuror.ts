"use server";

import { z } from "zod";
import { addJuror } from "@/lib/data/award/changeJury";
import { findEmployer, requireOpenToSelf } from "@/lib/data/award/findEmployer";
import { readAwardStanding } from "@/lib/data/award/readStanding";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsOpenAwards } from "@/lib/gate/towardsWhole";

/** Brings a member into the jury, with whom they work for. */
export const addKnownJuror = memberAction({
  permission: "shape-award",
  input: z.object({
    awardId: rowId,
    memberId: rowId,
    employer: z.string().trim().max(200, "too-long"),
    reason: z.string().trim().max(1_000, "too-long").default(""),
  }),
  // Whom somebody works for bears on all awards; that they may be seated in this one, on nothing yet.
  standing: (client, input, asked) =>
    input.employer === "" ? readAwardStanding(client, input.awardId, { ...asked, whole: false }) : towardsOpenAwards(client, input, asked),
  run: async ({ input, member, actor, client, now }) => {
    const { awardId, memberId, employer, reason } = input;
    const employerId = await findEmployer(client, employer, "employer");
    if (memberId === member.id && employerId !== null) await requireOpenToSelf(client, memberId);
    await addJuror(client, { awardId, memberId, employerId, reason }, { actor, now });
    return { data: null, refresh: true };
  },
});
