"use server";

import { z } from "zod";
import { addJuror } from "@/lib/data/award/changeJury";
import { findEmployer, requireOpenToSelf } from "@/lib/data/award/findEmployer";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Brings a member into the jury, with whom they work for. */
export const addKnownJuror = memberAction({
  permission: "run-award",
  input: z.object({ awardId: rowId, memberId: rowId, employer: z.string().trim().max(200, "too-long") }),
  run: async ({ input, member, actor, client, now }) => {
    const { awardId, memberId, employer } = input;
    const employerId = await findEmployer(client, employer, "employer");
    if (memberId === member.id && employerId !== null) await requireOpenToSelf(client, memberId);
    await addJuror(client, { awardId, memberId, employerId }, { actor, now });
    return { data: null, refresh: true };
  },
});
