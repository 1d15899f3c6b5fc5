"use server";

import { z } from "zod";
import { type RefusedCandidature, refuseCandidature as refuse } from "@/lib/data/award/handleCandidature";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { type MailTold, mailCandidature } from "@/lib/gate/mailCandidature";
import { memberAction } from "@/lib/gate/memberAction";

/** Refuses a candidature for a reason, which its sender is told by mail. */
export const refuseCandidature = memberAction({
  permission: "handle-nominee",
  input: z.object({ id: z.uuid("missing"), reason: z.string({ error: "missing" }).trim().min(1, "missing").max(1_000, "too-long") }),
  standing: (client, input, asked) => readCandidatureStanding(client, input.id, { ...asked, whole: true }),
  run: async ({ input, member, actor, client, now }) => {
    const told = await refuse(client, { id: input.id, memberId: member.id, reason: input.reason, actor, now });
    return { data: { told, mail: "none" as MailTold }, refresh: true };
  },
  afterwards: async ({ told }): Promise<{ told: RefusedCandidature | null; mail: MailTold }> => {
    if (told === null) return { told: null, mail: "none" };
    const { email, ...refused } = told;
    return { told: null, mail: await mailCandidature(email, { subject: "candidature-refused", ...refused }) };
  },
});
