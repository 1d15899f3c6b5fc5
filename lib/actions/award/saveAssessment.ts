"use server";

import { z } from "zod";
import { saveDraft } from "@/lib/data/award/saveDraft";
import { ASSESSMENT_INPUT, textOf } from "@/lib/gate/assessmentInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Keeps what a juror types about a nominee, for them alone. */
export const saveAssessment = memberAction({
  permission: "assess-nominee",
  input: z.object(ASSESSMENT_INPUT),
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }) => {
    const { nomineeId, draftVersion, writers = [], ...typed } = input;
    const given = { nomineeId, draftVersion, writers, text: textOf(typed), memberId: member.id, actor, now };
    return { data: await saveDraft(client, given) };
  },
});
