"use server";

import { z } from "zod";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { endOneSession } from "@/lib/data/member/endOneSession";
import { sessionEnd } from "@/lib/gate/authOptions";
import { claimedSession } from "@/lib/gate/currentMember";
import { endSession } from "@/lib/gate/endSession";
import { identityLogout } from "@/lib/gate/identityLogout";
import { memberAction } from "@/lib/gate/memberAction";

/** Ends the session of this browser: the cookie goes, and a copy of it opens nothing. */
export const signOut = memberAction({
  permission: "manage-own-account",
  input: z.object({}),
  run: async ({ member, actor, client, now }) => {
    const session = await claimedSession();
    if (session?.sessionId !== undefined) await endOneSession(client, session.sessionId, sessionEnd(now), now);
    await recordAudit(client, [{ actor, action: "sign-out", subject: "member", subjectId: String(member.id) }]);
    await endSession();
    const there = session?.idToken === undefined ? null : await identityLogout(session.idToken, now);
    return { to: there ?? "/" };
  },
});
