"use server";

import { z } from "zod";
import { addJuror } from "@/lib/data/award/changeJury";
import { findEmployer } from "@/lib/data/award/findEmployer";
import { createLink } from "@/lib/data/member/createLink";
import { createMember } from "@/lib/data/member/createMember";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { linkGiven, mailLink } from "@/lib/gate/mailLink";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Makes a juror of somebody who is no member yet, with whom they work for: of no other role. */
export const inviteJuror = memberAction({
  permission: "run-award",
  input: z.object({
    awardId: rowId,
    name: z.string({ error: "missing" }).trim().min(1, "missing").max(200, "too-long"),
    email: z.email("bad-email").max(200, "too-long"),
    employer: z.string().trim().max(200, "too-long"),
  }),
  keeps: ["name", "email"],
  run: async ({ input, actor, client, now }) => {
    const { awardId, name } = input;
    const email = foldEmail(input.email);
    const employerId = await findEmployer(client, input.employer, "employer");
    const memberId = await createMember(client, { email, name, roles: ["JUROR"], passwordHash: null, actor });
    await addJuror(client, { awardId, memberId, employerId }, { actor, now });
    const { token } = await createLink(client, { purpose: "invitation", memberId, actor, now });
    return { data: linkGiven({ purpose: "invitation", email, name, token }), refresh: true };
  },
  afterwards: mailLink,
});
