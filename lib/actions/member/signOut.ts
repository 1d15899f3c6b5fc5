"use server";

import { z } from "zod";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { endSession } from "@/lib/gate/endSession";
import { memberAction } from "@/lib/gate/memberAction";

/** Ends the session of this browser. */
export const signOut = memberAction({
  permission: "manage-own-account",
  input: z.object({}),
  run: async ({ member, actor, client }) => {
    await recordAudit(client, [{ actor, action: "sign-out", subject: "member", subjectId: String(member.id) }]);
    await endSession();
    return { to: "/" };
  },
});
