"use server";

import { z } from "zod";
import { changeEmployer } from "@/lib/data/award/changeEmployer";
import { findEmployer, requireOpenToSelf } from "@/lib/data/award/findEmployer";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { towardsOpenAwards } from "@/lib/gate/towardsWhole";

/** Says whom somebody of the award works for. Of oneself it is said once: what it links to is not lifted by whom it keeps away. */
export const changeJurorEmployer = memberAction({
  permission: "shape-award",
  input: z.object({
    memberId: rowId,
    employer: z.string().trim().max(200, "too-long"),
    reason: z.string().trim().max(1_000, "too-long").default(""),
  }),
  keeps: ["employer", "reason"],
  standing: towardsOpenAwards,
  run: async ({ input, member, actor, client, now }) => {
    const employerId = await findEmployer(client, input.employer, "employer");
    if (input.memberId === member.id) await requireOpenToSelf(client, member.id);
    await changeEmployer(client, { memberId: input.memberId, employerId, reason: input.reason }, { actor, now });
    return { data: null, refresh: true };
  },
});
