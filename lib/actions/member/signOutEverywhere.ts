"use server";

import { z } from "zod";
import { endSessions } from "@/lib/data/member/endSessions";
import { endSession } from "@/lib/gate/endSession";
import { memberAction } from "@/lib/gate/memberAction";
import { signInAfter } from "@/lib/gate/signInAfter";

/** Ends every session of whoever asks, on whatever machine it was left open. */
export const signOutEverywhere = memberAction({
  permission: "manage-own-account",
  input: z.object({}),
  run: async ({ member, actor, client, now }) => {
    await endSessions(client, member.id, actor, now);
    await endSession();
    return { to: signInAfter("sign-out-everywhere") };
  },
});
