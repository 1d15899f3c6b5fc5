"use server";

import { z } from "zod";
import { beginPreview } from "@/lib/data/draft/beginWork";
import { startDraftWork } from "@/lib/data/draft/startDraftWork";
import { DRAFT_SEEN } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Has what a draft would publish computed, beside the server. */
export const askPreview = memberAction({
  permission: "prepare-edition",
  input: z.object(DRAFT_SEEN),
  run: async ({ input, actor, client, now }) => {
    await beginPreview(client, { ...input, actor, now });
    return { data: { id: input.id }, refresh: true };
  },
  afterwards: async (data) => {
    startDraftWork("preview", data.id);
    return data;
  },
});
