"use server";

import { z } from "zod";
import { giveAccessLink } from "@/lib/data/member/giveAccessLink";
import { linkGiven, mailLink } from "@/lib/gate/mailLink";
import { memberAction } from "@/lib/gate/memberAction";
import { memberIdField } from "@/lib/gate/memberIdField";

/** A new link by which somebody chooses a password. */
export const giveMemberLink = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: memberIdField, password: z.string().min(1, "missing") }),
  password: ({ password }) => password,
  run: async ({ input, actor, client, now }) => {
    return { data: linkGiven(await giveAccessLink(client, input.memberId, actor, now)), refresh: true };
  },
  afterwards: mailLink,
});
