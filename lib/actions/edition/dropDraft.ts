"use server";

import { z } from "zod";
import { dropDraft as removeDraft } from "@/lib/data/draft/changeDraft";
import { DRAFT_SEEN } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Throws away what is not published yet. */
export const dropDraft = memberAction({
  permission: "prepare-edition",
  input: z.object(DRAFT_SEEN),
  run: async ({ input, actor, client }) => {
    await removeDraft(client, { ...input, actor });
    return { to: "/saisie/editions" };
  },
});
