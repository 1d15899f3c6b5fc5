"use server";

import { z } from "zod";
import { createRevisionDraft as storeDraft } from "@/lib/data/draft/createDraft";
import { revisionReason } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Begins the correction of a published edition, as a draft. */
export const createRevisionDraft = memberAction({
  permission: "prepare-edition",
  input: z.object({ code: z.string().max(40), reason: revisionReason }),
  run: async ({ input, member, actor, client, now }) => {
    const id = await storeDraft(client, input, { memberId: member.id, actor, now });
    return { to: `/saisie/editions/brouillons/${id}` };
  },
});
