"use server";

import { z } from "zod";
import { findNextNominee } from "@/lib/data/award/findNextNominee";
import { saveDraft } from "@/lib/data/award/saveDraft";
import { submitAssessment } from "@/lib/data/award/submitAssessment";
import { ASSESSMENT_INPUT, type SentAssessment, textOf } from "@/lib/gate/assessmentInput";
import { type Done, memberAction } from "@/lib/gate/memberAction";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Submits what a juror thinks of a nominee, and says which to go on with; or keeps it as a draft, for who has no script. */
export const sendAssessment = memberAction({
  permission: "assess-nominee",
  input: z.object({
    ...ASSESSMENT_INPUT,
    intent: z.enum(["draft", "stay", "next"]),
    /** Of a page that goes on by itself. */
    scripted: z.literal("on").optional(),
  }),
  keeps: ["scores", "comment"],
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }): Promise<Done<SentAssessment>> => {
    const { nomineeId, draftVersion, writers = [], intent, scripted, ...typed } = input;
    const text = textOf(typed);
    const given = { nomineeId, draftVersion, writers, text, memberId: member.id, actor, now };
    const said = intent === "draft" ? await saveDraft(client, given) : await submitAssessment(client, given);
    if (said.outcome !== "submitted" || intent !== "next")
      return { data: { said, typed: text, to: null }, refresh: said.outcome !== "changed" };
    const next = await findNextNominee(client, { memberId: member.id, categoryId: said.categoryId, current: nomineeId });
    const to = next === null ? `/jury/categories/${said.categoryId}?done=on` : `/jury/nommes/${next}`;
    return scripted ? { data: { said, typed: text, to } } : { to };
  },
});
