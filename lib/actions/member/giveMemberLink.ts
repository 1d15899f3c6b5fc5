"use server";

import { z } from "zod";
import { giveAccessLink } from "@/lib/data/member/giveAccessLink";
import { linkGiven, mailLink } from "@/lib/gate/mailLink";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** A new link by which somebody chooses a password. */
export const giveMemberLink = memberAction({
  permission: "manage-members",
  input: z.object({ memberId: rowId, password: z.string().min(1, "missing") }),
  password: ({ password }) => password,
  run: async ({ input, actor, client, now }) => {
    return { data: linkGiven(await giveAccessLink(client, input.memberId, actor, now)), refresh: true };
  },
  afterwards: mailLink,
});
