"use server";

import { z } from "zod";
import { createDraft as storeDraft } from "@/lib/data/draft/createDraft";
import { DRAFT_INPUT } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Begins an edition, as a draft. */
export const createDraft = memberAction({
  permission: "prepare-edition",
  input: z.object(DRAFT_INPUT),
  run: async ({ input, member, actor, client, now }) => {
    const id = await storeDraft(client, input, { memberId: member.id, actor, now });
    return { to: `/saisie/editions/brouillons/${id}` };
  },
});
