"use server";

import { z } from "zod";
import { setPassword } from "@/lib/data/member/setPassword";
import { endSession } from "@/lib/gate/endSession";
import { hashNewPassword } from "@/lib/gate/hashNewPassword";
import { memberAction } from "@/lib/gate/memberAction";
import { signInAfter } from "@/lib/gate/signInAfter";

/** Another password for oneself. Every session ends, this one too: whoever knew the old one is out. */
export const changePassword = memberAction({
  permission: "manage-own-account",
  input: z.object({ password: z.string().min(1, "missing"), newPassword: z.string() }),
  password: ({ password }) => password,
  run: async ({ input, member, actor, client, now }) => {
    const passwordHash = await hashNewPassword(input.newPassword, [member.email, member.name], "newPassword");
    await setPassword(client, { memberId: member.id, passwordHash, actor, action: "change-password", now });
    await endSession();
    return { to: signInAfter("password-change") };
  },
});
