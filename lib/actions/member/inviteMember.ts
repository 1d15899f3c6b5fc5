"use server";

import { z } from "zod";
import { createLink } from "@/lib/data/member/createLink";
import { createMember } from "@/lib/data/member/createMember";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { ROLES } from "@/lib/domain/member/role";
import { linkGiven, mailLink } from "@/lib/gate/mailLink";
import { memberAction } from "@/lib/gate/memberAction";

/** Makes a member of somebody, who chooses a password by the link that this gives. */
export const inviteMember = memberAction({
  permission: "manage-members",
  input: z.object({
    email: z.email("bad-email").max(200, "too-long"),
    name: z.string({ error: "missing" }).trim().min(1, "missing").max(200, "too-long"),
    roles: z.array(z.enum(ROLES), { error: "missing" }).min(1, "missing"),
  }),
  run: async ({ input, actor, client, now }) => {
    const { name, roles } = input;
    const memberId = await createMember(client, { email: foldEmail(input.email), name, roles, passwordHash: null, actor });
    const { token } = await createLink(client, { purpose: "invitation", memberId, actor, now });
    return { data: linkGiven({ purpose: "invitation", email: foldEmail(input.email), name, token }), refresh: true };
  },
  afterwards: mailLink,
});
