"use server";

import { z } from "zod";
import { giveEmailLink } from "@/lib/data/member/giveEmailLink";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { linkGiven, mailLink } from "@/lib/gate/mailLink";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** A link by which somebody takes another address. */
export const giveMemberEmailLink = memberAction({
  permission: "manage-members",
  input: z.object({
    memberId: rowId,
    email: z.email("bad-email").max(200, "too-long"),
    password: z.string().min(1, "missing"),
  }),
  password: ({ password }) => password,
  run: async ({ input, actor, client, now }) => {
    const newEmail = foldEmail(input.email);
    const given = await giveEmailLink(client, { memberId: input.memberId, newEmail, actor, now });
    return { data: linkGiven({ purpose: "email-change", email: newEmail, ...given }) };
  },
  afterwards: mailLink,
});
