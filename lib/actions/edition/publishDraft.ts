"use server";

import { z } from "zod";
import { beginPublication } from "@/lib/data/draft/beginWork";
import { startDraftWork } from "@/lib/data/draft/startDraftWork";
import { DRAFT_SEEN } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Makes a draft public for good: computed and frozen beside the server. */
export const publishDraft = memberAction({
  permission: "publish-edition",
  input: z.object({ ...DRAFT_SEEN, computedAt: z.string().max(40), anyway: z.literal("on").optional() }),
  run: async ({ input: { anyway, ...seen }, actor, client, now }) => {
    await beginPublication(client, { ...seen, anyway: anyway === "on", actor, now });
    return { data: { id: seen.id }, refresh: true };
  },
  afterwards: async (data) => {
    startDraftWork("publication", data.id);
    return data;
  },
});
