"use server";

import { z } from "zod";
import { type AcceptedCandidature, acceptCandidature as accept } from "@/lib/data/award/handleCandidature";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { type MailTold, mailCandidature } from "@/lib/gate/mailCandidature";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Nominates whoever applied, in a category, which they are told by mail. */
export const acceptCandidature = memberAction({
  permission: "handle-nominee",
  input: z.object({ id: z.uuid("missing"), category: rowId }),
  standing: (client, input, asked) => readCandidatureStanding(client, input.id, { ...asked, whole: true }),
  run: async ({ input, member, actor, client, now }) => {
    const told = await accept(client, { id: input.id, categoryId: input.category, memberId: member.id, actor, now });
    return { data: { told: told as AcceptedCandidature | null, mail: "none" as MailTold }, refresh: true };
  },
  afterwards: async ({ told }): Promise<{ told: AcceptedCandidature | null; mail: MailTold }> => {
    if (told === null) return { told: null, mail: "none" };
    const { email, ...accepted } = told;
    return { told: null, mail: await mailCandidature(email, { subject: "candidature-accepted", ...accepted }) };
  },
});
